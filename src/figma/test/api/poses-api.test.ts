import { beforeEach, expect, test } from "vitest";
import { createPosesApi, type PosesApi } from "../../ui/api/poses-api";
import { Problem } from "../../ui/api/problem";
import { FakeServer, json, TOKEN } from "../testkit/fake-server";

let server: FakeServer;
let api: PosesApi;
let outcomes: { isReachable: boolean; isSignedOut: boolean }[];

beforeEach(() => {
  server = new FakeServer().install();
  outcomes = [];
  api = createPosesApi("http://studio.test", TOKEN, (outcome) => outcomes.push(outcome));
});

test("manyMascots_areReadPageByPageOldestFirst", async () => {
  for (let i = 1; i <= 101; i++) server.addMascot(`M${i}`);

  const mascots = await api.mascots();

  expect(mascots.map((mascot) => mascot.name)).toEqual(
    Array.from({ length: 101 }, (_, i) => `M${i + 1}`),
  );
  expect(server.callsTo("GET", /^\/mascots\?/)).toHaveLength(3);
});

test("morePosesThanAPageHas_areReadNewestFirstToTheOldest", async () => {
  for (let i = 0; i < 2001; i++) server.addPose("mascot-1", `pose ${i}`);

  const poses = await api.poses("mascot-1");

  expect(poses.map((pose) => pose.prompt)).toEqual(
    Array.from({ length: 2001 }, (_, i) => `pose ${2000 - i}`),
  );
});

test("order_sendsTokenKeyAndOnlyWhatWasWished", async () => {
  const wish = { prompt: "waving", color: "", negativePrompt: "hat" };

  const pose = await api.order("mascot-1", wish, "key-1");

  const [call] = server.callsTo("POST", "/mascots/mascot-1/poses");
  expect(call?.headers.get("Authorization")).toBe(`Bearer ${TOKEN}`);
  expect(call?.headers.get("Idempotency-Key")).toBe("key-1");
  expect(call?.body).toEqual({ prompt: "waving", negativePrompt: "hat" });
  expect(pose).toMatchObject({ status: "pending", stage: "waiting", imageUrl: null });
});

test("upload_sendsBareBase64ThenMakesTheMascot", async () => {
  const mascot = await api.uploadMascot(new Blob(["abc"], { type: "image/png" }), "Coco");

  expect(server.callsTo("POST", "/storage/upload-image")[0]?.body).toEqual({ image: "YWJj" });
  expect(server.callsTo("POST", "/mascots/from-image")[0]?.body).toEqual({
    imageUrl: "https://pictures.test/up.png",
    name: "Coco",
  });
  expect(mascot).toMatchObject({ name: "Coco", isReady: true });
});

test("noNetwork_isAProblemWithoutStatus", async () => {
  server.isDown = true;

  const problem = await api.purse().catch((thrown: unknown) => thrown);

  expect(problem).toBeInstanceOf(Problem);
  expect(problem).toMatchObject({ status: 0, isUnreachable: true });
  expect(outcomes).toEqual([{ isReachable: false, isSignedOut: false }]);
});

test("unknownStatus_isAnAnswerNobodyUnderstands", async () => {
  server.override = () => json(200, { id: "pose-1", status: "DONE" });

  await expect(api.progress("pose-1")).rejects.toBeInstanceOf(Problem);
});

test("refusedToken_isToldAsSignedOut", async () => {
  const stranger = createPosesApi("http://studio.test", "other", (outcome) =>
    outcomes.push(outcome),
  );

  await expect(stranger.purse()).rejects.toMatchObject({ status: 401, isSignedOut: true });
  expect(outcomes).toEqual([{ isReachable: true, isSignedOut: true }]);
});

test("serverWithoutStages_isReadFromTheStatus", async () => {
  server.override = () => json(200, { id: "pose-1", status: "generating", errorMessage: null });

  expect(await api.progress("pose-1")).toMatchObject({ stage: "drawing", attempt: 0 });
});
