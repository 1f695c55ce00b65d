import { expect, test } from "vitest";
import { OrderKey } from "../../ui/poses/order-key";

const wish = { prompt: "waving", color: "", negativePrompt: "" };

test("sameOrderAgain_keepsItsKey", () => {
  const keys = new OrderKey();

  expect(keys.keyFor("m", wish)).toBe(keys.keyFor("m", { ...wish }));
});

test("otherWords_getAnotherKey", () => {
  const keys = new OrderKey();

  expect(keys.keyFor("m", wish)).not.toBe(keys.keyFor("m", { ...wish, color: "red" }));
});

test("settledOrder_ofTheSameWordsIsANewOne", () => {
  const keys = new OrderKey();
  const first = keys.keyFor("m", wish);

  keys.settled();

  expect(keys.keyFor("m", wish)).not.toBe(first);
});
