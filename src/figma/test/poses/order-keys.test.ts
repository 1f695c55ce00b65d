import { expect, test } from "vitest";
import { OrderKeys } from "../../ui/poses/order-keys";

test("sameOrderAgain_keepsItsKey", () => {
  const keys = new OrderKeys();

  expect(keys.keyFor("waving")).toBe(keys.keyFor("waving"));
});

test("otherWords_getAnotherKey", () => {
  const keys = new OrderKeys();

  expect(keys.keyFor("waving")).not.toBe(keys.keyFor("red, waving"));
});

test("settledOrder_ofTheSameWordsIsANewOne", () => {
  const keys = new OrderKeys();
  const first = keys.keyFor("waving");

  keys.settled("waving");

  expect(keys.keyFor("waving")).not.toBe(first);
});

test("otherOrderInBetween_doesNotChangeTheKeyOfTheLostOne", () => {
  const keys = new OrderKeys();
  const first = keys.keyFor("waving");

  keys.keyFor("jumping");
  keys.settled("jumping");

  expect(keys.keyFor("waving")).toBe(first);
});
