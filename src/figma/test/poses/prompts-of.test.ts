import { expect, test } from "vitest";
import { promptsOf, toggledLine } from "../../ui/poses/prompts-of";

test("lines_arePosesAndBlankOnesAreNone", () => {
  expect(promptsOf(" waving \r\n\n\tjumping\n ")).toEqual(["waving", "jumping"]);
});

test("chip_addsALineAndTakesItAway", () => {
  expect(toggledLine("waving", "sad")).toBe("waving\nsad");
  expect(toggledLine("waving\nsad", "waving")).toBe("sad");
});
