import type { Pose } from "../api/model";
import { Icon } from "../icons/icon";
import { useText } from "../text/use-text";

interface Props {
  pose: Pose;
  titleId: string;
  onReuse: (pose: Pose) => void;
}

/** A pose that ended without a picture: why, that it cost nothing, and what to do now. */
export function FailedPose({ pose, titleId, onReuse }: Props) {
  const text = useText();
  const headline = text.card.failures[pose.failureCode ?? ""] ?? text.card.failedTitle;
  return (
    <>
      <div class="picture failed">
        <Icon name="alert" />
        <p class="failed-title">{headline}</p>
        <p class="failed-reason">{pose.errorMessage ?? text.card.failedUnknown}</p>
      </div>
      <div class="card-text">
        <h3 id={titleId}>{pose.prompt}</h3>
        <p class="card-state">{text.card.refunded}</p>
        <div class="card-actions">
          <button type="button" class="button" onClick={() => onReuse(pose)}>
            <Icon name="again" />
            {text.card.reword}
          </button>
        </div>
      </div>
    </>
  );
}
