import type { Picture } from "../../shared/messages";
import type { Mascot, Pose } from "../api/model";
import type { PosesApi } from "../api/poses-api";

/** So that a hundred pictures do not take all connections at once. */
const AT_ONCE = 4;

/** The poses with their bytes, in the same order, as the canvas wants them. */
export async function picturesOf(
  poses: readonly Pose[],
  mascots: readonly Mascot[],
  api: Pick<PosesApi, "picture">,
): Promise<Picture[]> {
  const names = new Map(mascots.map(({ id, name }) => [id, name]));
  const pictures: Picture[] = new Array(poses.length);
  let next = 0;
  async function take(): Promise<void> {
    for (let index = next++; index < poses.length; index = next++) {
      const pose = poses[index] as Pose;
      const content = await (await api.picture(pose.id)).arrayBuffer();
      const mascotName = (names.get(pose.mascotId) ?? "").slice(0, 200);
      pictures[index] = {
        tag: { pose: pose.id, mascot: pose.mascotId, mascotName, prompt: pose.prompt },
        bytes: new Uint8Array(content),
      };
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, poses.length) }, take));
  return pictures;
}
