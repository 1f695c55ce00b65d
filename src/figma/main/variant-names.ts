import type { Tag } from "../shared/messages";

/**
 * Names of components that Figma reads as variants: `Pose=waving hello`, and `Mascot=Pip, Pose=…`
 * when there are several mascots. No two are the same, as Figma demands: a repeated pose gets a
 * number.
 */
export function variantNames(tags: readonly Tag[]): string[] {
  const hasSeveral = new Set(tags.map((tag) => tag.mascot)).size > 1;
  const seen = new Map<string, number>();
  return tags.map((tag) => {
    const name = `${hasSeveral ? `Mascot=${valueOf(tag.mascotName)}, ` : ""}Pose=${valueOf(tag.prompt)}`;
    const times = (seen.get(name) || 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} ${times}`;
  });
}

const LONGEST = 60;

/** Commas, equal signs and slashes mean something in such a name. */
function valueOf(text: string): string {
  const value = text
    .replace(/[,=/\\]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return value.slice(0, LONGEST).trim() || "Unnamed";
}
