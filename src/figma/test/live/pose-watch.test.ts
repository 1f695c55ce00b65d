import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createPosesApi } from "../../ui/api/poses-api";
import { PoseWatch } from "../../ui/live/pose-watch";
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
const asked = () => server.callsTo("GET", /status/).length;
const streams = () => server.callsTo("GET", /^\/poses\/events/).length;

// by stream

test("stream_tellsEverythingWithoutAQuestion", async () => {
  server.offers = "events";
  const pose = server.addPose("m", "waving");
  watch.watch([pose.id]);
  await pass(100);
  Object.assign(pose, { status: "generating", stage: "drawing" });
  server.tell();
  await pass(100);
  server.complete(pose);
  server.tell();
  await pass(60_000);

  expect(news).toEqual(["pose-1 waiting", "pose-1 drawing", "pose-1 completed"]);
  expect(streams()).toBe(1);
  expect(asked()).toBe(0);
});

test("tenOrderedInOneGo_areOneStream", async () => {
  server.offers = "events";
  const ids = Array.from({ length: 10 }, (_, i) => server.addPose("m", `pose ${i}`).id);
  watch.watch(ids);
  await pass(100);

  expect(streams()).toBe(1);
  expect(news).toHaveLength(10);
});

test("oneMoreOrdered_isFollowedToo", async () => {
  server.offers = "events";
  watch.watch([server.addPose("m", "waving").id]);
  await pass(100);
  const other = server.addPose("m", "jumping");
  watch.watch([other.id]);
  await pass(100);
  server.complete(other);
  server.tell();
  await pass(100);

  expect(streams()).toBe(2);
  expect(news).toContain("pose-2 completed");
});

test("deletedElsewhere_isToldByTheStream", async () => {
  server.offers = "events";
  watch.watch(["pose-unknown"]);
  await pass(100);

  expect(news).toEqual(["pose-unknown gone"]);
});

test("hiddenPage_hangsUpAndComesBackWhenShown", async () => {
  server.offers = "events";
  const pose = server.addPose("m", "waving");
  watch.watch([pose.id]);
  await pass(100);
  host.show(false);
  server.complete(pose);
  server.tell();
  await pass(120_000);
  expect(news).toEqual(["pose-1 waiting"]);
  expect(streams()).toBe(1);

  host.show(true);
  await pass(300);

  expect(news).toEqual(["pose-1 waiting", "pose-1 completed"]);
});

test("serverRestarted_isFollowedAgain", async () => {
  server.offers = "events";
  const pose = server.addPose("m", "waving");
  watch.watch([pose.id]);
  await pass(100);
  server.isDown = true;
  server.hangUp();
  await pass(20_000);

  server.isDown = false;
  server.complete(pose);
  await pass(16_000);

  expect(news).toEqual(["pose-1 waiting", "pose-1 completed"]);
});

test("streamThatStaysSilent_isLeftForQuestions", async () => {
  const pose = server.addPose("m", "waving");
  server.override = (call) =>
    call.path.startsWith("/poses/events")
      ? new Response(new ReadableStream(), { headers: { "Content-Type": "text/event-stream" } })
      : null;
  watch.watch([pose.id]);
  await pass(20_000);

  expect(news).toContain("pose-1 waiting");
  expect(streams()).toBe(2);
});

test("longOnALesserWay_theStreamIsTriedAgain", async () => {
  server.offers = "asking";
  const pose = server.addPose("m", "waving");
  watch.watch([pose.id]);
  await pass(10_000);
  expect(streams()).toBe(1);

  server.offers = "events";
  await pass(70_000);

  expect(streams()).toBe(2);
});

// by questions that are kept

test("noStream_questionsAreKeptUntilThereIsNews", async () => {
  server.offers = "waiting";
  const pose = server.addPose("m", "waving");
  watch.watch([pose.id]);
  await pass(10_000);
  expect(asked()).toBe(2); // the plain one, and the one that is kept

  Object.assign(pose, { status: "generating", stage: "cutting" });
  server.tell();
  await pass(100);
  server.complete(pose);
  server.tell();
  await pass(60_000);

  expect(news).toEqual(["pose-1 waiting", "pose-1 cutting", "pose-1 completed"]);
});

test("pageShown_keptQuestionsAreAskedAnew", async () => {
  server.offers = "waiting";
  watch.watch([server.addPose("m", "waving").id]);
  await pass(1_000);
  host.show(false);
  await pass(60_000);
  const before = asked();
  host.show(true);
  await pass(1_000);

  expect(asked()).toBeGreaterThan(before);
});

// by asking

test("olderServer_isAskedEverySecond", async () => {
  const pose = server.addPose("m", "waving");
  watch.watch([pose.id]);
  await pass(2_100);
  Object.assign(pose, { status: "generating", stage: "cutting" });
  await pass(1_100);
  server.complete(pose);
  await pass(60_000);

  expect(new Set(news)).toEqual(new Set(["pose-1 waiting", "pose-1 cutting", "pose-1 completed"]));
  expect(news.filter((each) => each.endsWith("completed"))).toHaveLength(1);
});

test("tooManyStreamsOfThisAccount_areLeftForPlainQuestions", async () => {
  const pose = server.addPose("m", "waving");
  server.override = (call) =>
    /events|wait=[1-9]/.test(call.path)
      ? new Response("{}", { status: 429, headers: { "Retry-After": "5" } })
      : null;
  watch.watch([pose.id]);
  await pass(25_000);
  server.complete(pose);
  await pass(10_000);

  expect(news).toContain("pose-1 completed");
});

test("longPose_isAskedMoreAndMoreRarely", async () => {
  watch.watch([server.addPose("m", "waving").id]);
  await pass(20_000);
  const first = asked();
  await pass(30_000);
  const second = asked() - first;

  expect(first).toBeGreaterThan(17);
  expect(second).toBeLessThan(17);
});

test("startingServersHtml404_isNotADeletedPose", async () => {
  const pose = server.addPose("m", "waving");
  watch.watch([pose.id]);
  await pass(3_000);
  server.override = () => new Response("<html>", { status: 404 });
  await pass(3_000);
  server.override = null;
  server.complete(pose);
  await pass(15_000);

  expect(news.at(-1)).toBe("pose-1 completed");
});

test("serverAsksToWait_waitsThatLong", async () => {
  watch.watch([server.addPose("m", "waving").id]);
  await pass(3_000);
  server.override = () => new Response("{}", { status: 429, headers: { "Retry-After": "30" } });
  await pass(1_500);
  server.override = null;
  const before = asked();

  await pass(28_000);
  expect(asked()).toBe(before);
  await pass(3_000);
  expect(asked()).toBeGreaterThan(before);
});

test("refusedToken_endsTheWatch", async () => {
  watch.watch([server.addPose("m", "waving").id]);
  server.override = () => new Response("{}", { status: 401 });

  await pass(60_000);

  expect(server.calls).toHaveLength(1);
});

test("manyPoses_asksOnlyTheOldestSix", async () => {
  watch.watch(Array.from({ length: 20 }, (_, i) => server.addPose("m", `pose ${i}`).id));
  await pass(3_000);
  const before = asked();

  await pass(1_000);

  expect(asked() - before).toBe(6);
});

test("closed_asksNothing", async () => {
  server.offers = "events";
  watch.watch([server.addPose("m", "waving").id]);
  await pass(100);
  watch.close();
  const before = server.calls.length;
  host.show(true);

  await pass(60_000);

  expect(server.calls).toHaveLength(before);
});
