import type { Pose } from "../api/model";
import { Icon } from "../icons/icon";
import { Menu } from "../parts/menu";
import { useAttempt } from "../parts/use-attempt";
import { useText } from "../text/use-text";
import { useActions } from "./pose-actions";

/** Failures after which the very same words fail again. */
const NEEDS_OTHER_WORDS = ["refused", "no_picture"];

/** Failures that no order for this mascot, or on this server, can get around. */
const IS_HOPELESS = ["mascot_picture_missing", "provider_misconfigured", "storage_misconfigured"];

/** A pose that ended without a picture: why, that it cost nothing, and what to do now. */
export function FailedPose({ pose, titleId }: { pose: Pose; titleId: string }) {
  const text = useText();
  const actions = useActions();
  const again = useAttempt();
  const code = pose.failureCode ?? "";
  const needsOtherWords = NEEDS_OTHER_WORDS.includes(code);
  const isHopeless = IS_HOPELESS.includes(code);
  const isForTheForm = needsOtherWords || isHopeless;
  const { reword, reuse, tryAgain } = text.card;
  const label = needsOtherWords ? reword : isHopeless ? reuse : tryAgain;
  const isCancelled = code === "cancelled";

  return (
    <>
      <div class="picture failed" data-quiet={isCancelled}>
        <Icon name={isCancelled ? "close" : "alert"} />
        <p class="failed-title">{text.card.failures[code] ?? text.card.failedTitle}</p>
        {!isCancelled && (
          <p class="failed-reason">{pose.errorMessage ?? text.card.failedUnknown}</p>
        )}
        <p class="refunded">
          <Icon name="check" />
          {text.card.refunded}
        </p>
      </div>
      <div class="card-text">
        <h3 id={titleId} title={pose.prompt}>
          {pose.prompt}
        </h3>
        <p class="trouble" role="alert">
          {again.trouble}
        </p>
        <div class="card-actions">
          <button
            type="button"
            class="button small"
            aria-busy={again.isBusy}
            onClick={() =>
              isForTheForm
                ? actions.reuse(pose)
                : again.isBusy || void again.run(() => actions.drawAgain(pose))
            }
          >
            <Icon name={isForTheForm ? "pen" : "again"} />
            {label}
          </button>
          <Menu
            label={text.card.moreLong(pose.prompt)}
            className="icon-button"
            items={[
              { label: text.card.reuse, icon: "pen", act: () => actions.reuse(pose) },
              {
                label: text.card.remove,
                icon: "trash",
                isDanger: true,
                act: () => actions.askRemove([pose]),
              },
            ]}
          >
            <Icon name="more" />
          </Menu>
        </div>
      </div>
    </>
  );
}
