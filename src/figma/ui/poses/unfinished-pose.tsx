import type { Mascot, Pose, PoseStage } from "../api/model";
import { useNow } from "../state/use-now";
import { useText } from "../text/use-text";
import type { Text } from "../text/en";

const STEPS: readonly PoseStage[] = ["waiting", "drawing", "cutting", "storing"];

interface Props {
  pose: Pose;
  mascot: Mascot;
  titleId: string;
  before: number;
}

/** A pose in the making: its place or stage in words, and the seconds since it was ordered. */
export function UnfinishedPose({ pose, mascot, titleId, before }: Props) {
  const text = useText();
  const now = useNow(true);
  const seconds = Math.max(0, (now - pose.createdAtMs) / 1000);
  const step = pose.stage === "done" ? STEPS.length : STEPS.indexOf(pose.stage);

  return (
    <>
      <div class="picture making">
        {mascot.imageUrl !== null && <img class="ghost" src={mascot.imageUrl} alt="" />}
        <ol class="steps" aria-hidden="true">
          {STEPS.map((name, index) => (
            <li key={name} data-state={index < step ? "past" : index === step ? "now" : "next"} />
          ))}
        </ol>
      </div>
      <div class="card-text">
        <h3 id={titleId}>{pose.prompt}</h3>
        <p class="card-state">
          <span class="stage">{stageWords(pose, before, text)}</span>
          <span class="elapsed" role="timer">
            {text.card.elapsed(seconds)}
          </span>
        </p>
      </div>
    </>
  );
}

/** For example "Drawing, attempt 2" or "3 of yours before it". */
function stageWords(pose: Pose, before: number, text: Text): string {
  if (pose.stage === "waiting") {
    if (pose.attempt > 0) return text.card.again;
    return before > 0 ? text.card.inLine(before) : text.card.stages.waiting;
  }
  const stage = text.card.stages[pose.stage];
  return pose.attempt > 1 ? `${stage}, ${text.card.attempt(pose.attempt)}` : stage;
}
