import { useEffect, useMemo, useState } from "preact/hooks";
import type { Mascot, Pose } from "../api/model";
import type { PosesApi } from "../api/poses-api";
import { Problem } from "../api/problem";
import type { Host } from "../host/host";
import type { PoseBoard } from "../poses/pose-board";
import type { Text } from "../text/en";
import { troubleWords } from "../text/trouble-words";
import type { SelectedPose } from "./canvas-bar";
import { CanvasRefusal } from "./canvas";
import { picturesOf } from "./pictures-of";
import { Replacements } from "./replacements";

export interface Regeneration {
  /** Orders the selected poses anew; each picture goes to its nodes when it is drawn. */
  regenerate(poses: readonly SelectedPose[]): Promise<void>;
  /** To be told of each finished pose. */
  finished(pose: Pose): void;
  /** Whether a node waits for it. */
  isAwaited(poseId: string): boolean;
}

/** Pictures on the canvas that are drawn anew, in place; also after the window was closed meanwhile. */
export function useReplacements(
  host: Host,
  api: PosesApi,
  board: PoseBoard,
  /** Null until they are known. */
  mascots: readonly Mascot[] | null,
  text: Text,
): Regeneration {
  const replacements = useMemo(() => new Replacements(host), [host]);
  const [awaited, setAwaited] = useState<ReadonlySet<string>>(new Set());

  async function show() {
    setAwaited(new Set(await replacements.waiting()));
  }

  /** Puts it into its nodes. Nodes that are not in this file keep waiting for theirs to be opened. */
  async function put(pose: Pose): Promise<void> {
    const nodes = await replacements.of(pose.id);
    const { canvas } = host;
    if (nodes.length === 0 || canvas === null) return;
    try {
      const [picture] = await picturesOf([pose], mascots ?? [], api);
      if (picture === undefined) return;
      const count = await canvas.replace(picture, [...nodes]);
      if (count === 0) return;
      canvas.notify(text.canvas.replaced(count), false);
    } catch (thrown) {
      if (!(thrown instanceof CanvasRefusal || thrown instanceof Problem)) throw thrown;
      canvas.notify(troubleWords(thrown, text), true);
      if (thrown instanceof Problem && thrown.isPassing) return;
    }
    await replacements.done(pose.id);
    await show();
  }

  useEffect(() => {
    if (host.canvas === null || mascots === null) return;
    void replacements.waiting().then(async (ids) => {
      await show();
      for (const id of ids) await takeUp(id);
    });
  }, [board, mascots === null]);

  /** What was ordered before the window was closed is finished by now, or watched again. */
  async function takeUp(id: string): Promise<void> {
    try {
      const pose = await board.adopt(id);
      if (pose.status === "completed") await put(pose);
      else if (pose.status === "failed") await replacements.done(id);
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown;
      if (thrown.isNotFound) await replacements.done(id);
    }
  }

  return {
    async regenerate(selected) {
      const byMascot = groupedBy(selected, ({ tag }) => tag.mascot);
      for (const [mascot, ofMascot] of byMascot) {
        const byPose = [...groupedBy(ofMascot, ({ tag }) => tag.pose).values()];
        const prompts = byPose.map(([first]) => first?.tag.prompt ?? "");
        const poses = await board.order(mascot, { color: "", negativePrompt: "" }, prompts);
        for (const [index, pose] of poses.entries()) {
          await replacements.wish(
            pose.id,
            (byPose[index] ?? []).map(({ node }) => node),
          );
        }
        await show();
      }
    },
    finished(pose) {
      if (pose.status === "completed") void put(pose);
      else void replacements.done(pose.id).then(show);
    },
    isAwaited: (poseId) => awaited.has(poseId),
  };
}

function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
