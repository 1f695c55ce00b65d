import type { Picture } from "../shared/messages";
import { canEdit } from "./can-edit";
import { hashOf } from "./picture-node";
import { taggedWithin, writeTag } from "./pose-tag";
import { Refused } from "./refused";

type Fillable = SceneNode & MinimalFillsMixin;

/**
 * Changes the picture of nodes and nothing else: size, place, effects, corners, constraints and every
 * other fill stay. One undo takes it back.
 *
 * @param ids the nodes, of which some may be gone by now; null for the selected ones
 * @returns how many were changed
 */
export async function replacePicture(picture: Picture, ids: string[] | null): Promise<number> {
  if (!canEdit()) throw new Refused("read-only");
  const targets = (ids === null ? selected() : await found(ids)).filter(isFillable);
  if (targets.length === 0) {
    if (ids === null) throw new Refused("nothing-selected");
    return 0;
  }
  if (targets.some(isLocked)) throw new Refused("locked");
  const hash = hashOf(picture);
  for (const node of targets) {
    node.fills = withPicture(node.fills as readonly Paint[], hash);
    writeTag(node, picture.tag);
  }
  figma.commitUndo();
  return targets.length;
}

/** Our pictures among the selected; when there are none, whatever is selected. */
function selected(): SceneNode[] {
  const nodes = figma.currentPage.selection;
  const ours = nodes.reduce<SceneNode[]>((all, node) => all.concat(taggedWithin(node)), []);
  return ours.length > 0 ? ours : nodes.slice();
}

async function found(ids: string[]): Promise<SceneNode[]> {
  const nodes = await Promise.all(ids.map((id) => figma.getNodeByIdAsync(id)));
  return nodes.filter((node) => node !== null && !node.removed && "fills" in node) as SceneNode[];
}

export function isFillable(node: SceneNode): node is Fillable {
  return "fills" in node && node.fills !== figma.mixed && node.type !== "TEXT";
}

function isLocked(node: SceneNode): boolean {
  for (let at: BaseNode | null = node; at !== null && at.type !== "PAGE"; at = at.parent) {
    if ("locked" in at && at.locked) return true;
  }
  return false;
}

function withPicture(fills: readonly Paint[], imageHash: string): Paint[] {
  if (!fills.some((fill) => fill.type === "IMAGE")) {
    return [{ type: "IMAGE", imageHash, scaleMode: "FIT" }];
  }
  return fills.map((fill) =>
    fill.type === "IMAGE" ? (Object.assign({}, fill, { imageHash }) as ImagePaint) : fill,
  );
}
