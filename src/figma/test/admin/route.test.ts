import { expect, test } from "vitest";
import { EVERY_JOB, fragmentOf, readRoute, type Route } from "../../ui/admin/route";

const ID = "00000000-0000-4000-8000-000000000001";

test.each<Route>([
  { screen: "queue" },
  { screen: "health" },
  { screen: "settings" },
  { screen: "jobs", search: EVERY_JOB },
  {
    screen: "jobs",
    search: { state: "failed", kind: "draw-pose", account: ID, order: "oldest" },
  },
  { screen: "job", id: ID },
  { screen: "accounts" },
  { screen: "account", id: ID },
  { screen: "audit", account: null, action: null },
  { screen: "audit", account: ID, action: "work-paused" },
])("%o_isReadFromItsOwnAddress", (route) => {
  expect(readRoute(fragmentOf(route))).toEqual(route);
});

test.each(["", "#", "#/", "#/nowhere", "#connect"])("unknown_%s_isTheQueue", (fragment) => {
  expect(readRoute(fragment)).toEqual({ screen: "queue" });
});

test("nonsenseInTheSearch_isLeftOut", () => {
  expect(readRoute("#/jobs?state=dead&kind=x&account=me&order=sideways")).toEqual({
    ...{ screen: "jobs", search: EVERY_JOB },
  });
});
