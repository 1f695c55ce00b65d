import { expect, test } from "vitest";
import { en } from "../../ui/text/en";

test.each([
  [0, "0 s"],
  [59.9, "59 s"],
  [60, "1 min 00 s"],
  [605, "10 min 05 s"],
])("%d seconds of waiting are %j", (seconds, words) => {
  expect(en.card.elapsed(seconds)).toBe(words);
});

test("counts_readWell", () => {
  expect(en.bar.credits(1)).toBe("1 credit");
  expect(en.bar.credits(1007)).toBe("1,007 credits");
  expect(en.card.took(3.44)).toBe("Ready after 3.4 s");
});
