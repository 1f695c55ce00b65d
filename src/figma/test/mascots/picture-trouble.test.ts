import { expect, test } from "vitest";
import { pictureTrouble } from "../../ui/mascots/picture-trouble";
import { en } from "../../ui/text/en";

test("wrongTypeOrTooLarge_isSaidBeforeUploading", () => {
  expect(pictureTrouble({ type: "image/png", size: 1000 }, en)).toBeNull();
  expect(pictureTrouble({ type: "image/svg+xml", size: 10 }, en)).toBe(en.mascots.wrongType);
  expect(pictureTrouble({ type: "image/png", size: 11e6 }, en)).toBe(en.mascots.tooLarge);
});
