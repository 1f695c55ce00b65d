import { Refused } from "./refused";

const LONGEST_SIDE_PX = 1024;

/** A PNG of the selected node, with its longer side 1024 pixels or, if it is smaller, twice its own. */
export async function drawSelection(): Promise<{ name: string; bytes: Uint8Array }> {
  const [node] = figma.currentPage.selection;
  if (node === undefined) throw new Refused("nothing-selected");
  const side = node.width >= node.height ? ("WIDTH" as const) : ("HEIGHT" as const);
  const value = Math.min(LONGEST_SIDE_PX, Math.ceil(2 * Math.max(node.width, node.height)));
  const bytes = await node.exportAsync({ format: "PNG", constraint: { type: side, value } });
  return { name: node.name.slice(0, 1_000), bytes };
}
