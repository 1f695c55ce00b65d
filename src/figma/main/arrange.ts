import type { Arrangement, Picture } from "../shared/messages";
import { fillWith, nameOf } from "./picture-node";
import { variantNames } from "./variant-names";

const GAP = 24;
const PADDING = 40;
const MOST_COLUMNS = 5;
const CAPTION_PX = 20;

type Arranged = RectangleNode | FrameNode | SectionNode | ComponentSetNode;

/** Lays the pictures out as wished, at the origin. On failure nothing stays behind. */
export async function arrange(pictures: Picture[], as: Arrangement): Promise<Arranged[]> {
  const made: SceneNode[] = [];
  try {
    if (as === "grid") return [await grid(pictures, made)];
    if (as === "section") return [await section(pictures, made)];
    if (as === "set") return [await componentSet(pictures, made)];
    return await row(pictures, made);
  } catch (failure) {
    for (const node of made) if (!node.removed) node.remove();
    throw failure;
  }
}

async function rectangles(pictures: Picture[], made: SceneNode[]): Promise<RectangleNode[]> {
  const nodes: RectangleNode[] = [];
  for (const picture of pictures) {
    const node = figma.createRectangle();
    made.push(node);
    nodes.push(await fillWith(node, picture));
  }
  return nodes;
}

/** Side by side. */
async function row(pictures: Picture[], made: SceneNode[]): Promise<RectangleNode[]> {
  const nodes = await rectangles(pictures, made);
  let x = 0;
  for (const node of nodes) {
    node.x = x;
    x += node.width + GAP;
  }
  return nodes;
}

/** A frame that wraps, with the prompt as a caption below each picture. */
async function grid(pictures: Picture[], made: SceneNode[]): Promise<FrameNode> {
  const nodes = await rectangles(pictures, made);
  const frame = figma.createFrame();
  made.push(frame);
  frame.name = titleOf(pictures);
  const font = await captionFont();
  for (const [index, node] of nodes.entries()) {
    frame.appendChild(cell(node, pictures[index] as Picture, font, made));
  }
  wrap(frame, nodes);
  return frame;
}

function cell(
  node: RectangleNode,
  picture: Picture,
  font: FontName | null,
  made: SceneNode[],
): SceneNode {
  if (font === null) return node;
  const frame = figma.createFrame();
  made.push(frame);
  frame.name = nameOf(picture);
  frame.fills = [];
  frame.layoutMode = "VERTICAL";
  frame.itemSpacing = GAP / 2;
  frame.counterAxisAlignItems = "CENTER";
  frame.primaryAxisSizingMode = "AUTO";
  frame.counterAxisSizingMode = "FIXED";
  frame.resize(node.width, node.height);
  frame.appendChild(node);
  const caption = figma.createText();
  frame.appendChild(caption);
  caption.fontName = font;
  caption.fontSize = CAPTION_PX;
  caption.textAlignHorizontal = "CENTER";
  caption.characters = picture.tag.prompt;
  caption.layoutSizingHorizontal = "FILL";
  return frame;
}

/** The font that every file has; without it there are no captions. */
async function captionFont(): Promise<FontName | null> {
  const inter = { family: "Inter", style: "Regular" };
  try {
    await figma.loadFontAsync(inter);
    return inter;
  } catch (_noFont) {
    return null;
  }
}

function wrap(frame: FrameNode | ComponentSetNode, nodes: { width: number }[]): void {
  const columns = columnsFor(nodes.length);
  const widest = Math.max(...nodes.map((node) => node.width));
  frame.layoutMode = "HORIZONTAL";
  frame.layoutWrap = "WRAP";
  frame.itemSpacing = GAP;
  frame.counterAxisSpacing = GAP;
  frame.paddingTop = frame.paddingBottom = frame.paddingLeft = frame.paddingRight = PADDING;
  frame.primaryAxisSizingMode = "FIXED";
  frame.counterAxisSizingMode = "AUTO";
  frame.resize(columns * widest + (columns - 1) * GAP + 2 * PADDING, frame.height);
}

async function section(pictures: Picture[], made: SceneNode[]): Promise<SectionNode> {
  const nodes = await rectangles(pictures, made);
  const holder = figma.createSection();
  made.push(holder);
  holder.name = titleOf(pictures);
  const columns = columnsFor(nodes.length);
  const side = Math.max(...nodes.map((node) => Math.max(node.width, node.height)));
  for (const [index, node] of nodes.entries()) {
    holder.appendChild(node);
    node.x = PADDING + (index % columns) * (side + GAP);
    node.y = PADDING + Math.floor(index / columns) * (side + GAP);
  }
  const rows = Math.ceil(nodes.length / columns);
  holder.resizeWithoutConstraints(
    2 * PADDING + columns * side + (columns - 1) * GAP,
    2 * PADDING + rows * side + (rows - 1) * GAP,
  );
  return holder;
}

/** One component a picture, as variants of the property `Pose` (and `Mascot`, if there are several). */
async function componentSet(pictures: Picture[], made: SceneNode[]): Promise<ComponentSetNode> {
  const names = variantNames(pictures.map(({ tag }) => tag));
  const components: ComponentNode[] = [];
  for (const [index, picture] of pictures.entries()) {
    const component = figma.createComponent();
    made.push(component);
    components.push(await fillWith(component, picture));
    component.name = names[index] as string;
    component.description = picture.tag.prompt;
  }
  const set = figma.combineAsVariants(components, figma.currentPage);
  made.push(set);
  set.name = titleOf(pictures);
  wrap(set, components);
  return set;
}

function columnsFor(count: number): number {
  return Math.min(MOST_COLUMNS, Math.ceil(Math.sqrt(count)));
}

/** "Pip", or "Pip, Coco" when the pictures are of several. */
function titleOf(pictures: Picture[]): string {
  const names = pictures.map(({ tag }) => tag.mascotName).filter((name) => name !== "");
  return Array.from(new Set(names)).join(", ") || "Mascot Poses";
}
