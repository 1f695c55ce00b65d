import type { Arrangement, Picture } from "../shared/messages";
import { arrange } from "./arrange";
import { canEdit } from "./can-edit";
import { findPlace } from "./find-place";
import { Refused } from "./refused";

/** Puts the pictures on the page, selected and in view. One undo takes all of them away again. */
export async function insertPictures(pictures: Picture[], as: Arrangement): Promise<number> {
  if (!canEdit()) throw new Refused("read-only");
  const nodes = await arrange(pictures, as);
  const width = Math.max(...nodes.map((node) => node.x + node.width));
  const height = Math.max(...nodes.map((node) => node.y + node.height));
  const place = findPlace(width, height);
  for (const node of nodes) {
    figma.currentPage.appendChild(node);
    node.x += place.x;
    node.y += place.y;
  }
  figma.currentPage.selection = nodes;
  figma.viewport.scrollAndZoomIntoView(nodes);
  figma.commitUndo();
  return pictures.length;
}
