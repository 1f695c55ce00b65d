import { MOST_PICTURES, type Selection, type Tag } from "../shared/messages";
import { readTag, taggedWithin } from "./pose-tag";
import { isFillable } from "./replace-picture";

/** What the window needs to know of the selection. */
export function readSelection(): Selection {
  const nodes = figma.currentPage.selection;
  const only = nodes.length === 1 ? nodes[0] : undefined;
  const ours = nodes.reduce<SceneNode[]>((all, node) => all.concat(taggedWithin(node)), []);
  return {
    count: nodes.length,
    name: only === undefined ? "" : only.name.slice(0, 1_000),
    isDrawable: only !== undefined && only.width > 0 && only.height > 0,
    isFillable: nodes.some(isFillable),
    poses: ours
      .slice(0, MOST_PICTURES)
      .map((node) => ({ node: node.id, tag: readTag(node) as Tag })),
  };
}
