import type { Mascot, Pose, PoseStage } from "../api/model";
import { Icon } from "../icons/icon";
import { useAttempt } from "../parts/use-attempt";
import { useNow } from "../state/use-now";
import type { Text } from "../text/en";
import { useText } from "../text/use-text";
import { useActions } from "./pose-actions";

/** How full the bar is at each stage as long as nobody knows the seconds. */
const USUALLY: Record<PoseStage, number> = {
  ...{ waiting: 0.04, drawing: 0.3, cutting: 0.8, storing: 0.92, done: 1 },
};

interface Props {
  pose: Pose;
  mascot: Mascot;
  titleId: string;
}

/** A pose in the making: its place in line or stage, seconds so far and seconds to go. */
export function UnfinishedPose({ pose, mascot, titleId }: Props) {
  const text = useText();
  const actions = useActions();
  const cancelling = useAttempt();
  const now = useNow(true);
  const elapsed = Math.max(0, (now - pose.createdAtMs) / 1000);
  const left =
    pose.expectedSeconds === null ? null : pose.expectedSeconds - (now - pose.toldAtMs) / 1000;
  const share = left === null ? USUALLY[pose.stage] : elapsed / (elapsed + Math.max(left, 0.5));
  const stage = stageWords(pose, text);

  return (
    <>
      <div class="picture making" data-stage={pose.stage}>
        {mascot.imageUrl !== null && (
          <img
            class="ghost"
            src={mascot.imageUrl}
            alt=""
            onError={(event) => (event.currentTarget.hidden = true)}
          />
        )}
        <button
          type="button"
          class="icon-button over"
          aria-label={text.card.cancelLong(pose.prompt)}
          title={text.card.cancel}
          aria-disabled={cancelling.isBusy}
          onClick={() => cancelling.isBusy || void cancelling.run(() => actions.cancel(pose))}
        >
          <Icon name="close" />
        </button>
        <div
          class="bar"
          role="progressbar"
          aria-label={text.card.progress(pose.prompt)}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(share * 100)}
          aria-valuetext={stage}
        >
          <span class="bar-fill" style={{ transform: `scaleX(${share.toFixed(3)})` }} />
        </div>
      </div>
      <div class="card-text">
        <h3 id={titleId} title={pose.prompt}>
          {pose.prompt}
        </h3>
        <p class="card-state">
          <span class="stage">{cancelling.isBusy ? text.card.cancelling : stage}</span>
          <span class="elapsed" role="timer">
            {text.card.elapsed(elapsed)}
          </span>
        </p>
        {left !== null && (
          <p class="card-state">{left > 0 ? text.card.expected(left) : text.card.soon}</p>
        )}
        {pose.isHeldUp && (
          <p class="card-state">
            {pose.stage === "storing" ? text.card.drawnButAway : text.card.storeIsAway}
          </p>
        )}
        {actions.isAwaited(pose) && <p class="card-state">{text.canvas.replacedLater}</p>}
        <p class="trouble" role="alert">
          {cancelling.trouble}
        </p>
      </div>
    </>
  );
}

/** For example "Drawing, attempt 2" or "No. 3 in line". */
function stageWords(pose: Pose, text: Text): string {
  if (pose.isHeldUp && pose.stage === "storing") return text.card.toBeSaved;
  if (pose.stage === "waiting") {
    if (pose.attempt > 0) return text.card.again;
    if (pose.place === null) return text.card.stages.waiting;
    return pose.place === 1 ? text.card.nextInLine : text.card.inLine(pose.place);
  }
  const stage = text.card.stages[pose.stage];
  return pose.attempt > 1 ? `${stage}, ${text.card.attempt(pose.attempt)}` : stage;
}
