import { useId } from "preact/hooks";
import type { Mascot, Pose } from "../api/model";
import { FailedPose } from "./failed-pose";
import { FinishedPose } from "./finished-pose";
import { UnfinishedPose } from "./unfinished-pose";

interface Props {
  pose: Pose;
  mascot: Mascot;
  /** How many unfinished poses of this account were ordered before it; -1 once finished. */
  before: number;
  onReuse: (pose: Pose) => void;
  onDownload: (pose: Pose) => Promise<void>;
}

/** One pose, alive: in the making, finished, or failed with the reason. */
export function PoseCard({ pose, mascot, before, onReuse, onDownload }: Props) {
  const titleId = useId();
  return (
    <article class="card" aria-labelledby={titleId} data-status={pose.status}>
      {pose.status === "completed" && (
        <FinishedPose {...{ pose, mascot, titleId, onReuse, onDownload }} />
      )}
      {pose.status === "failed" && <FailedPose {...{ pose, titleId, onReuse }} />}
      {(pose.status === "pending" || pose.status === "generating") && (
        <UnfinishedPose {...{ pose, mascot, titleId, before }} />
      )}
    </article>
  );
}
