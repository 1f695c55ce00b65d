import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ToCanvas, ToWindow } from "../../shared/messages";
import { CanvasRefusal } from "../../ui/canvas/canvas";
import { figmaHost } from "../../ui/host/figma-host";

let sent: ToCanvas[];

const selection = { count: 0, name: "", isDrawable: false, isFillable: false, poses: [] };

beforeEach(() => {
  sent = [];
  vi.spyOn(window.parent, "postMessage").mockImplementation(((message: {
    pluginMessage: ToCanvas;
  }) => {
    sent.push(message.pluginMessage);
  }) as never);
});

afterEach(() => vi.restoreAllMocks());

function say(message: unknown, source: unknown = window.parent): void {
  const event = new MessageEvent("message", { data: { pluginMessage: message } });
  Object.defineProperty(event, "source", { value: source });
  window.dispatchEvent(event);
}

async function open(change: Partial<Extract<ToWindow, { type: "hello" }>> = {}) {
  const opening = figmaHost("https://poses.example");
  say({ type: "hello", memory: {}, command: "", canEdit: true, selection, ...change });
  return opening;
}

test("opened_asksForEverythingAndRemembersIt", async () => {
  const host = await open({ memory: { token: "abc" }, command: "regenerate" });

  expect(sent).toEqual([{ type: "ready" }]);
  expect(await host.recall("token")).toBe("abc");
  expect(host.takeErrand()).toBe("regenerate");
  expect(host.takeErrand()).toBe("");
});

test("messagesOfOthersOrOfUnknownForm_areIgnored", async () => {
  const host = await open();
  say({ type: "selected", selection: { ...selection, count: 3 } }, {});
  say({ type: "selected", selection: { count: 3 } });
  say({ type: "surprise" });

  expect(host.canvas?.selection.get().count).toBe(0);

  say({ type: "selected", selection: { ...selection, count: 3 } });
  expect(host.canvas?.selection.get().count).toBe(3);
});

test("twoWishesAtOnce_getTheirOwnAnswers", async () => {
  const host = await open();
  const inserted = host.canvas?.insert([], "grid");
  const drawn = host.canvas?.draw();
  const [, first, second] = sent as { request?: number }[];
  say({ type: "drawn", request: second?.request, name: "Box", bytes: new Uint8Array([1]) });
  say({ type: "inserted", request: first?.request, count: 2 });

  expect(await inserted).toBe(2);
  expect((await drawn)?.name).toBe("Box");
});

test("refused_isThrownWithItsReason", async () => {
  const host = await open();
  const drawn = host.canvas?.draw();
  say({ type: "failed", request: 1, reason: "nothing-selected" });

  await expect(drawn).rejects.toEqual(new CanvasRefusal("nothing-selected"));
});

test("remembered_isKeptByTheCanvas", async () => {
  const host = await open();
  await host.remember("token", "abc");
  await host.remember("token", null);

  expect(sent.slice(1)).toEqual([
    { type: "remember", key: "token", value: "abc" },
    { type: "remember", key: "token", value: null },
  ]);
  expect(await host.recall("token")).toBeNull();
});
