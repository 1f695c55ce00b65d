import { expect, test } from "vitest";
import { readProblem } from "../../ui/api/read-problem";

const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response("", { status, headers });

test("oneSentence_isTheMessage", () => {
  const problem = readProblem(answer(402), { statusCode: 402, message: "No credits" });

  expect(problem.messages).toEqual(["No credits"]);
  expect(problem.isPassing).toBe(false);
});

test("validation_keepsEverySentence", () => {
  const body = { statusCode: 400, message: ["prompt must not be blank", "color is too long"] };

  expect(readProblem(answer(400), body).messages).toEqual(body.message);
});

test("noPluginMembers_fallsBackToDetail", () => {
  const body = { status: 409, title: "Conflict", detail: "The mascot has no picture" };

  expect(readProblem(answer(409), body).messages).toEqual(["The mascot has no picture"]);
});

test("htmlOfAStartingServer_isUnreachableNotMissing", () => {
  const problem = readProblem(answer(404), "<html>Not found</html>");

  expect(problem.isNotFound).toBe(false);
  expect(problem.isUnreachable).toBe(true);
});

test("ours404_isMissingForGood", () => {
  const problem = readProblem(answer(404), { statusCode: 404, message: "No such pose" });

  expect(problem.isNotFound).toBe(true);
  expect(problem.isPassing).toBe(false);
});

test("retryAfter_isReadInSecondsOrAsADate", () => {
  const date = new Date(Date.now() + 60_000).toUTCString();

  expect(readProblem(answer(429, { "Retry-After": "7" }), null).retryAfterMs).toBe(7000);
  expect(readProblem(answer(503, { "Retry-After": date }), null).retryAfterMs).toBeGreaterThan(
    50_000,
  );
  expect(readProblem(answer(503, { "Retry-After": "soon" }), null).retryAfterMs).toBeNull();
});

test.each([500, 502, 503, 504, 429, 408])("status %i may pass", (status) => {
  expect(readProblem(answer(status), null).isPassing).toBe(true);
});

test("haltedOrders_areNoOutage", () => {
  const body = { statusCode: 503, type: "/problems/intake-paused", message: "No orders" };
  const problem = readProblem(answer(503), body);

  expect(problem.isPaused).toBe(true);
  expect(problem.isUnreachable).toBe(false);
  expect(readProblem(answer(503), { ...body, type: "/problems/unexpected" }).isUnreachable).toBe(
    true,
  );
});
