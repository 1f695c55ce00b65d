import type { Mascot, Pose } from "../api/model";

export interface Filter {
  /** A mascot's id, or empty for all. */
  readonly mascotId: string;
  /** Words that must all occur in prompt or mascot's name; accents and case do not matter. */
  readonly search: string;
}

/** The finished poses that match, newest first. */
export function filterPoses(
  poses: readonly Pose[],
  mascots: readonly Mascot[],
  { mascotId, search }: Filter,
): readonly Pose[] {
  const names = new Map(mascots.map((mascot) => [mascot.id, mascot.name]));
  const words = plain(search).split(/\s+/).filter(Boolean);
  return poses.filter((pose) => {
    if (pose.status !== "completed") return false;
    if (mascotId !== "" && pose.mascotId !== mascotId) return false;
    const text = plain(`${names.get(pose.mascotId) ?? ""} ${pose.prompt}`);
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}
