/** Rows beyond the visible ones that are drawn too, so that quick scrolling shows no holes. */
const SPARE_ROWS = 2;

export interface Part {
  readonly columns: number;
  /** Height of the whole list in pixels. */
  readonly height: number;
  /** First and one past the last thing to draw. */
  readonly from: number;
  readonly to: number;
  readonly tile: number;
}

/**
 * Which part of a long grid of square tiles is worth drawing.
 *
 * @param count things in all
 * @param width,viewTop,viewHeight in pixels: of the grid, of what is seen of it
 * @param least smallest side of a tile, with `caption` pixels of words below and `gap` around
 */
export function windowOf(
  count: number,
  { width, viewTop, viewHeight }: { width: number; viewTop: number; viewHeight: number },
  { least, caption, gap }: { least: number; caption: number; gap: number },
): Part {
  const columns = Math.max(1, Math.floor((width + gap) / (least + gap)));
  const tile = (width - (columns - 1) * gap) / columns;
  const row = tile + caption + gap;
  const rows = Math.ceil(count / columns);
  const first = Math.max(0, Math.floor(viewTop / row) - SPARE_ROWS);
  const last = Math.min(rows, Math.ceil((viewTop + viewHeight) / row) + SPARE_ROWS);
  return {
    columns,
    tile,
    height: Math.max(0, rows * row - gap),
    from: first * columns,
    to: Math.max(0, Math.min(count, last * columns)),
  };
}
