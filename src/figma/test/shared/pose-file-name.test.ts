import { expect, test } from "vitest";
import { poseFileName } from "../../shared/pose-file-name";

test.each([
  ["Pip", "waving at you", "pip-waving-at-you.png"],
  ["Élan", "à bientôt!", "elan-a-bientot.png"],
  ["Pip", "../../etc/passwd\\x:y", "pip-etc-passwd-x-y.png"],
  ["ピップ", "手を振る", "ピップ-手を振る.png"],
  ["", "…", "pose.png"],
])("%j doing %j is saved as %j", (mascot, prompt, name) => {
  expect(poseFileName(mascot, prompt)).toBe(name);
});

test("longPrompt_isCutWithoutAHyphenAtTheEnd", () => {
  const name = poseFileName("Pip", "a".repeat(75) + " bcd");

  expect(name).toBe(`pip-${"a".repeat(75)}.png`);
});
