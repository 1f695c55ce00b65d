import { expect, test, vi } from "vitest";
import { Replacements } from "../../ui/canvas/replacements";
import { FakeHost } from "../testkit/fake-host";

test("wish_survivesTheWindow", async () => {
  const host = new FakeHost();
  await new Replacements(host).wish("p1", ["1:1", "1:2"]);

  const again = new Replacements(host);

  expect(await again.of("p1")).toEqual(["1:1", "1:2"]);
  expect(await again.waiting()).toEqual(["p1"]);
});

test("done_isForgotten", async () => {
  const host = new FakeHost();
  const replacements = new Replacements(host);
  await replacements.wish("p1", ["1:1"]);
  await replacements.done("p1");

  expect(host.memory.has("replacements")).toBe(false);
  expect(await replacements.of("p1")).toEqual([]);
});

test("afterAWeek_isForgotten", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const host = new FakeHost();
  await new Replacements(host).wish("p1", ["1:1"]);
  vi.setSystemTime(Date.now() + 8 * 24 * 3600 * 1000);

  expect(await new Replacements(host).waiting()).toEqual([]);
  vi.useRealTimers();
});

test.each(["{", "null", "[1]", '{"p1":{"nodes":"1:1"}}'])("memory %s_isNothing", async (kept) => {
  const host = new FakeHost();
  host.memory.set("replacements", kept);

  expect(await new Replacements(host).waiting()).toEqual([]);
});
