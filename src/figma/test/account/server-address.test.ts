import { expect, test } from "vitest";
import { serverAddress } from "../../ui/account/session";

test.each([
  ["poses.example", "https://poses.example"],
  [" https://poses.example/ ", "https://poses.example"],
  ["http://poses.example:8080/studio/", "http://poses.example:8080/studio"],
  ["localhost:8080", "http://localhost:8080"],
  ["127.0.0.1", "http://127.0.0.1"],
])("%j is the address %s", (typed, address) => {
  expect(serverAddress(typed)).toBe(address);
});

test.each(["", "  ", "http://", "a b"])("%j is none", (typed) => {
  expect(serverAddress(typed)).toBeNull();
});
