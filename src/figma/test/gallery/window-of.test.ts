import { expect, test } from "vitest";
import { windowOf } from "../../ui/gallery/window-of";

const sizes = { least: 100, caption: 20, gap: 10 };

test("thousandTiles_onlyTheRowsInViewAndTwoMore", () => {
  const view = { width: 540, viewTop: 1_300, viewHeight: 650 };

  const part = windowOf(1_000, view, sizes);

  expect(part).toMatchObject({ columns: 5, tile: 100, height: 200 * 130 - 10 });
  expect([part.from, part.to]).toEqual([(10 - 2) * 5, (15 + 2) * 5]);
});

test("lastRow_endsWithTheLastTile", () => {
  const part = windowOf(7, { width: 540, viewTop: 0, viewHeight: 2_000 }, sizes);

  expect([part.from, part.to, part.height]).toEqual([0, 7, 250]);
});

test("narrowerThanATile_isOneColumn", () => {
  expect(windowOf(3, { width: 60, viewTop: 0, viewHeight: 100 }, sizes).columns).toBe(1);
});

test("notLaidOutYet_isNoReasonToDrawAll", () => {
  const part = windowOf(1_000, { width: 0, viewTop: 0, viewHeight: 0 }, sizes);

  expect(part.to).toBeLessThan(10);
});
