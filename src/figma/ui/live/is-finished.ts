import type { Progress } from "../api/model";

export function isFinished(progress: Pick<Progress, "status">): boolean {
  return progress.status === "completed" || progress.status === "failed";
}
