import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPosesApi } from "../../ui/api/poses-api";
import { PoseWatch } from "../../ui/poses/pose-watch";
import { FakeHost } from "../testkit/fake-host";
import { FakeServer, TOKEN } from "../testkit/fake-server";
import { passTime, stopTime } from "../testkit/time";

let server: FakeServer;
let host: FakeHost;
let watch: PoseWatch;
let news: string[];

beforeEach(() => {
  stopTime();
  server = new FakeServer().install();
  host = new FakeHost();
  news = [];
  watch = new PoseWatch(
    createPosesApi("http://studio.test", TOKEN, () => {}),
    host,
    {
      progressed: (id, progress) => news.push(`${id} ${progress.stage}`),
      finished: (pose) => news.push(`${pose.id} ${pose.status}`),
      gone: (id) => news.push(`${id} gone`),
    },
  );
});

afterEach(() => {
  watch.close();
  vi.useRealTimers();
});

const pass = passTime;
const asked = () => server.callsTo("GET", /status$/).length;

test("finishedPose_isToldOnceAndAskedNoMore", async () => {
  const pose = server.addPose("m", "waving");
  watch.watch(pose.id);
  await pass(1100);
  Object.assign(pose, { status: "generating", stage: "cutting" });
  await pass(1100);
  server.complete(pose);
  await pass(60_000);

  expect(news).toEqual(["pose-1 waiting", "pose-1 cutting", "pose-1 completed"]);
  expect(asked()).toBe(3);
});

test("hiddenPage_asksNothingAndAsksAtOnceWhenShown", async () => {
  const pose = server.addPose("m", "waving");
  watch.watch(pose.id);
  await pass(2100);
  host.show(false);
  await pass(120_000);
  expect(asked()).toBe(2);

  host.show(true);
  await pass(10);

  expect(asked()).toBe(3);
});

test("longPose_isAskedMoreAndMoreRarely", async () => {
  watch.watch(server.addPose("m", "waving").id);

  await pass(19_900);
  expect(asked()).toBe(19);
  await pass(40_000);
  expect(asked()).toBeLessThan(42);
  await pass(60_000);
  expect(asked()).toBeLessThan(56);
});

test("serverAway_isAskedMoreSlowlyUntilItIsBack", async () => {
  const pose = server.addPose("m", "waving");
  watch.watch(pose.id);
  server.isDown = true;
  await pass(16_500); // asked after 1, then waits of 1, 2, 4 and 8 seconds
  expect(asked()).toBe(5);

  server.isDown = false;
  server.complete(pose);
  await pass(15_100);

  expect(news).toEqual(["pose-1 completed"]);
});

test("startingServersHtml404_isNotADeletedPose", async () => {
  const pose = server.addPose("m", "waving");
  watch.watch(pose.id);
  server.override = () => new Response("<html>", { status: 404 });
  await pass(3000);
  server.override = null;
  server.complete(pose);
  await pass(15_000);

  expect(news).toEqual(["pose-1 completed"]);
});

test("serverAsksToWait_waitsThatLong", async () => {
  watch.watch(server.addPose("m", "waving").id);
  server.override = () => new Response("{}", { status: 429, headers: { "Retry-After": "30" } });
  await pass(1100);
  server.override = null;

  await pass(29_000);
  expect(asked()).toBe(1);
  await pass(1500);
  expect(asked()).toBe(2);
});

test("deletedElsewhere_isGone", async () => {
  watch.watch("pose-unknown");

  await pass(5000);

  expect(news).toEqual(["pose-unknown gone"]);
  expect(asked()).toBe(1);
});

test("refusedToken_endsTheWatch", async () => {
  watch.watch(server.addPose("m", "waving").id);
  server.override = () => new Response("{}", { status: 401 });

  await pass(60_000);

  expect(asked()).toBe(1);
});

test("manyPoses_asksOnlyTheOldestSix", async () => {
  for (let i = 0; i < 20; i++) watch.watch(server.addPose("m", `pose ${i}`).id);

  await pass(1100);

  expect(asked()).toBe(6);
});

test("closed_asksNothing", async () => {
  watch.watch(server.addPose("m", "waving").id);
  watch.close();
  host.show(true);

  await pass(60_000);

  expect(asked()).toBe(0);
});
