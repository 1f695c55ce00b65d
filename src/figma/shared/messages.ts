/**
 * Every message between the window and the canvas, each declared once. Both sides read what comes in
 * with {@link readMessage}: neither trusts the other, because any page may post to a plugin window.
 */
import {
  bytes,
  type Fields,
  type Filled,
  flag,
  integer,
  listOf,
  mapOf,
  nullable,
  object,
  oneOf,
  type ShapeOf,
  text,
} from "./shape";

/** Most pictures of one insertion. */
export const MOST_PICTURES = 60;

const id = text(100);
const words = text(4_000);
const tenMegabytes = bytes(10 * 1024 * 1024);

/** A number the window gives each wish, and finds again in its answer. */
const request = integer(1, 1_000_000_000);

/** What a node on the canvas remembers of its picture. */
const tag = object({ pose: id, mascot: id, mascotName: text(200), prompt: words });

const picture = object({ tag, bytes: tenMegabytes });

/** How several pictures are laid on the canvas. */
const arrangement = oneOf(["single", "grid", "section", "set"]);

/** Why the canvas did not do something. */
const reason = oneOf(["read-only", "locked", "nothing-selected", "bad-picture", "unexpected"]);

const selection = object({
  /** Nodes selected. */
  count: integer(0, 100_000),
  /** Name of the only one, else empty. */
  name: text(1_000),
  /** Whether it can be drawn into a picture for a new mascot. */
  isDrawable: flag,
  /** Whether its fill can be replaced. */
  isFillable: flag,
  /** Pictures of ours among and within the selected nodes, with their nodes. */
  poses: listOf(object({ node: id, tag }), MOST_PICTURES),
});

/** From the window to the canvas. */
export const toCanvas = {
  /** The window is up: say {@link toWindow.hello}. */
  ready: {},
  /** Keep a text on this device; null forgets it. */
  remember: { key: text(100), value: nullable(text(500_000)) },
  insert: { request, pictures: listOf(picture, MOST_PICTURES), as: arrangement },
  /** Change the picture of these nodes, or of the selected ones, and nothing else about them. */
  replace: { request, picture, nodes: nullable(listOf(id, MOST_PICTURES)) },
  /** Draw the selected node into a PNG. */
  draw: { request },
  resize: { width: integer(320, 1_600), height: integer(320, 1_400) },
  open: { address: text(2_000) },
  notify: { text: text(300), isError: flag },
} satisfies Record<string, Fields>;

/** From the canvas to the window. */
export const toWindow = {
  hello: {
    memory: mapOf(text(500_000), 200),
    /** The relaunch button that was pressed, or empty. */
    command: text(100),
    canEdit: flag,
    selection,
  },
  selected: { selection },
  inserted: { request, count: integer(0, MOST_PICTURES) },
  replaced: { request, count: integer(0, MOST_PICTURES) },
  drawn: { request, name: text(1_000), bytes: tenMegabytes },
  failed: { request, reason },
} satisfies Record<string, Fields>;

export type Catalogue = Record<string, Fields>;

export type MessageOf<C extends Catalogue> = {
  [T in keyof C]: { type: T } & Filled<C[T]>;
}[keyof C];

export type ToCanvas = MessageOf<typeof toCanvas>;
export type ToWindow = MessageOf<typeof toWindow>;
export type Tag = ShapeOf<typeof tag>;
export type Picture = ShapeOf<typeof picture>;
export type Arrangement = ShapeOf<typeof arrangement>;
export type Refusal = ShapeOf<typeof reason>;
export type Selection = ShapeOf<typeof selection>;

export const isTag = tag;

/** The message, or null when the catalogue knows none of this type and shape. */
export function readMessage<C extends Catalogue>(
  catalogue: C,
  value: unknown,
): MessageOf<C> | null {
  const type = typeof value === "object" && value !== null && "type" in value ? value.type : null;
  if (typeof type !== "string" || !Object.prototype.hasOwnProperty.call(catalogue, type)) {
    return null;
  }
  const isWhole = object({ type: oneOf([type]), ...catalogue[type] });
  return isWhole(value) ? (value as MessageOf<C>) : null;
}
