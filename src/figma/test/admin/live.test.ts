import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Live } from "../../ui/admin/live/live";
import { Problem } from "../../ui/api/problem";
import { FakeHost } from "../testkit/fake-host";
import { passTime, stopTime } from "../testkit/time";

let host: FakeHost;
let answer: () => Promise<number>;
let asked: number;
let live: Live<number>;

beforeEach(() => {
  stopTime();
  host = new FakeHost();
  asked = 0;
  answer = async () => asked;
  live = new Live(
    () => {
      asked++;
      return answer();
    },
    2_000,
    host,
  );
});

afterEach(() => {
  live.close();
  vi.useRealTimers();
});

test("shown_asksAgainAndAgain", async () => {
  live.open();
  await passTime(6_500);

  expect(asked).toBe(4);
  expect(live.known.get()).toEqual({ value: 4, problem: null });
});

test("hidden_restsUntilItIsSeenAgain", async () => {
  live.open();
  await passTime(100);
  host.show(false);
  await passTime(60_000);
  expect(asked).toBe(1);

  host.show(true);
  await passTime(100);

  expect(asked).toBe(2);
});

test("closed_asksNothingMore", async () => {
  live.open();
  await passTime(100);
  live.close();
  await passTime(60_000);

  expect(asked).toBe(1);
});

test("serverAway_asksMoreAndMoreSlowlyAndKeepsWhatWasKnown", async () => {
  live.open();
  await passTime(100);
  answer = () => Promise.reject(new Problem(0, [], false));
  await passTime(60_000);
  expect(asked).toBeLessThan(9);
  expect(live.known.get().value).toBe(1);
  expect(live.known.get().problem?.isUnreachable).toBe(true);

  answer = async () => 42;
  await passTime(15_100);

  expect(live.known.get()).toEqual({ value: 42, problem: null });
});

test("refused_isNotAskedAgainByItself", async () => {
  answer = () => Promise.reject(new Problem(403, ["No"], true));
  live.open();
  await passTime(60_000);
  expect(asked).toBe(1);

  answer = async () => 7;
  live.again();
  await passTime(100);

  expect(live.known.get().value).toBe(7);
});

test("put_countsMoreThanAnAnswerUnderWay", async () => {
  let late: (value: number) => void = () => {};
  answer = () => new Promise((resolve) => (late = resolve));
  live.open();
  await passTime(100);
  answer = async () => 8;

  live.put(7);
  late(1);
  expect(live.known.get().value).toBe(7);
  await passTime(100);

  expect(live.known.get().value).toBe(8);
});
