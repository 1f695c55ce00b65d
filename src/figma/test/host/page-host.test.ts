import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pageHost } from "../../ui/host/page-host";

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

test("tokenInTheFragment_isTakenOnceAndLeavesTheAddressBar", () => {
  const replaceState = vi.spyOn(history, "replaceState");
  vi.stubGlobal("location", { hash: "#token=mp_abc%2B1", pathname: "/", search: "?a=1" });

  const token = pageHost("studio").takeHandedToken();

  expect(token).toBe("mp_abc+1");
  expect(replaceState).toHaveBeenCalledWith(history.state, "", "/?a=1");
});

test("otherFragment_isNoToken", () => {
  vi.stubGlobal("location", { hash: "#about", pathname: "/", search: "" });

  expect(pageHost("studio").takeHandedToken()).toBeNull();
});

test("remembered_isRecalledUntilForgotten", async () => {
  const host = pageHost("studio");
  await host.remember("token", "abc");
  expect(await pageHost("studio").recall("token")).toBe("abc");

  await host.remember("token", null);

  expect(await host.recall("token")).toBeNull();
});
