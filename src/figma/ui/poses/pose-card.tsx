import { useId } from "preact/hooks";
import type { Mascot, Pose } from "../api/model";
import { FailedPose } from "./failed-pose";
import { FinishedPose } from "./finished-pose";
import { UnfinishedPose } from "./unfinished-pose";

/** One pose, alive: in the making, finished, or failed with the reason. */
export function PoseCard({ pose, mascot }: { pose: Pose; mascot: Mascot }) {
  const titleId = useId();
  return (
    <article class="card" aria-labelledby={titleId} data-status={pose.status}>
      {pose.status === "completed" && <FinishedPose {...{ pose, mascot, titleId }} />}
      {pose.status === "failed" && <FailedPose {...{ pose, titleId }} />}
      {(pose.status === "pending" || pose.status === "generating") && (
        <UnfinishedPose {...{ pose, mascot, titleId }} />
      )}
    </article>
  );
}
