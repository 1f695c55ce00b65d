/**
 * Which things of an ordered list are picked, and where picking stands. Pure: each change gives
 * another value.
 */
export interface Picked {
  readonly ids: ReadonlySet<string>;
  /** Where a range begins: the last one picked by itself. */
  readonly anchor: string | null;
}

export const nothingPicked: Picked = { ids: new Set(), anchor: null };

/** Picks one more, or no longer. */
export function toggled(picked: Picked, id: string): Picked {
  const ids = new Set(picked.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, anchor: id };
}

/** Picks everything from the anchor to this one, on top of what is picked. */
export function stretched(picked: Picked, order: readonly string[], id: string): Picked {
  const to = order.indexOf(id);
  const from = picked.anchor === null ? to : order.indexOf(picked.anchor);
  if (from < 0) return toggled(picked, id);
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...picked.ids, ...range]), anchor: picked.anchor ?? id };
}

/** Keeps what still exists; the same value when that is all. */
export function existing(picked: Picked, ids: ReadonlySet<string>): Picked {
  const left = [...picked.ids].filter((id) => ids.has(id));
  return left.length === picked.ids.size ? picked : { ...picked, ids: new Set(left) };
}
