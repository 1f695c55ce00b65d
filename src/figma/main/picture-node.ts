import type { Picture } from "../shared/messages";
import { writeTag } from "./pose-tag";
import { Refused } from "./refused";

/** Figma's name for the picture in this file; the same bytes have the same. */
export function hashOf(picture: Picture): string {
  return imageOf(picture).hash;
}

/** Fills a new node with a picture at the picture's own size, and tags it. */
export async function fillWith<N extends RectangleNode | ComponentNode>(
  node: N,
  picture: Picture,
): Promise<N> {
  const image = imageOf(picture);
  const { width, height } = await image.getSizeAsync();
  node.name = nameOf(picture);
  node.resize(width, height);
  node.fills = [{ type: "IMAGE", imageHash: image.hash, scaleMode: "FIT" }];
  writeTag(node, picture.tag);
  return node;
}

/** The layer's name, such as "Pip, waving hello". */
export function nameOf({ tag }: Picture): string {
  return tag.mascotName === "" ? tag.prompt : `${tag.mascotName}, ${tag.prompt}`;
}

function imageOf(picture: Picture): Image {
  try {
    return figma.createImage(picture.bytes);
  } catch (_notAPicture) {
    throw new Refused("bad-picture");
  }
}
