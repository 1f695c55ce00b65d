import { expect, test } from "vitest";
import { existing, nothingPicked, stretched, toggled } from "../../ui/gallery/picked";

const order = ["a", "b", "c", "d", "e"];
const ids = (picked: { ids: ReadonlySet<string> }) => [...picked.ids].sort();

test("toggledTwice_isPickedNoMore", () => {
  const once = toggled(nothingPicked, "b");

  expect(ids(once)).toEqual(["b"]);
  expect(ids(toggled(once, "b"))).toEqual([]);
});

test("stretched_picksFromTheAnchorInBothDirections", () => {
  const picked = toggled(nothingPicked, "c");

  expect(ids(stretched(picked, order, "e"))).toEqual(["c", "d", "e"]);
  expect(ids(stretched(picked, order, "a"))).toEqual(["a", "b", "c"]);
});

test("stretchedFromSomethingFilteredOut_picksTheOne", () => {
  const picked = { ids: new Set(["x"]), anchor: "x" };

  expect(ids(stretched(picked, order, "b"))).toEqual(["b", "x"]);
});

test("deletedOnes_arePickedNoMore", () => {
  const picked = { ids: new Set(["a", "b"]), anchor: "a" };

  expect(ids(existing(picked, new Set(["b", "c"])))).toEqual(["b"]);
  expect(existing(picked, new Set(order))).toBe(picked);
});
