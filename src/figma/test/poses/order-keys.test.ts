import { expect, test } from "vitest";
import { OrderKeys } from "../../ui/poses/order-keys";

const wish = { prompt: "waving", color: "", negativePrompt: "" };

test("sameOrderAgain_keepsItsKey", () => {
  const keys = new OrderKeys();

  expect(keys.keyFor("m", wish)).toBe(keys.keyFor("m", { ...wish }));
});

test("otherWords_getAnotherKey", () => {
  const keys = new OrderKeys();

  expect(keys.keyFor("m", wish)).not.toBe(keys.keyFor("m", { ...wish, color: "red" }));
});

test("settledOrder_ofTheSameWordsIsANewOne", () => {
  const keys = new OrderKeys();
  const first = keys.keyFor("m", wish);

  keys.settled("m", wish);

  expect(keys.keyFor("m", wish)).not.toBe(first);
});

test("otherOrderInBetween_doesNotChangeTheKeyOfTheLostOne", () => {
  const keys = new OrderKeys();
  const first = keys.keyFor("m", wish);

  keys.keyFor("m", { ...wish, prompt: "jumping" });
  keys.settled("m", { ...wish, prompt: "jumping" });

  expect(keys.keyFor("m", wish)).toBe(first);
});
