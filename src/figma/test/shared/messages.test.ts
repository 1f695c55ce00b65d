import { expect, test } from "vitest";
import { readMessage, toCanvas, toWindow } from "../../shared/messages";

const tag = { pose: "p", mascot: "m", mascotName: "Pip", prompt: "waving" };
const picture = { tag, bytes: new Uint8Array([1]) };

test("wholeMessage_isReadAsItIs", () => {
  const insert = { type: "insert", request: 1, pictures: [picture], as: "grid" };

  expect(readMessage(toCanvas, insert)).toBe(insert);
});

test("messageForTheOtherSide_isUnknown", () => {
  expect(readMessage(toWindow, { type: "ready" })).toBeNull();
  expect(readMessage(toCanvas, { type: "inserted", request: 1, count: 1 })).toBeNull();
});

test.each([
  ["61 pictures", Array(61).fill(picture)],
  ["a picture without bytes", [{ tag, bytes: new Uint8Array() }]],
  ["a picture of 11 MB", [{ tag, bytes: new Uint8Array(11 * 1024 * 1024) }]],
  ["a tag with something more", [{ tag: { ...tag, token: "x" }, bytes: picture.bytes }]],
  ["a prompt of 5,000 characters", [{ ...picture, tag: { ...tag, prompt: "x".repeat(5_000) } }]],
])("insertOf %s_isRefused", (_what, pictures) => {
  expect(readMessage(toCanvas, { type: "insert", request: 1, pictures, as: "grid" })).toBeNull();
});

test.each([0, -1, 1.5, "1", Number.NaN])("requestNumber %j_isRefused", (request) => {
  expect(readMessage(toCanvas, { type: "draw", request })).toBeNull();
});
