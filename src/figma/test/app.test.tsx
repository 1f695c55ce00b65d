import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { App } from "../ui/app";
import { en } from "../ui/text/en";
import { FakeHost } from "./testkit/fake-host";
import { FakeServer, problem, TOKEN } from "./testkit/fake-server";
import { passTime, stopTime } from "./testkit/time";

let server: FakeServer;
let host: FakeHost;
let pip: string;

beforeEach(() => {
  stopTime();
  server = new FakeServer().install();
  host = new FakeHost();
  pip = server.addMascot("Pip");
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = passTime;

async function open() {
  render(<App host={host} text={en} />);
  await pass(50);
}

async function openSignedIn() {
  host.memory.set("token", TOKEN);
  await open();
}

async function press(name: string | RegExp) {
  fireEvent.click(screen.getByRole("button", { name }));
  await pass(50);
}

async function order(prompt: string) {
  fireEvent.input(screen.getByLabelText("Pose"), { target: { value: prompt } });
  await press(en.form.submit);
}

const card = (prompt: string) => within(screen.getByRole("article", { name: prompt }));

// signing in and out

test("pastedToken_isCheckedKeptAndOpensTheStudio", async () => {
  await open();
  fireEvent.input(screen.getByLabelText(en.signIn.token), { target: { value: ` ${TOKEN}\n` } });
  await press(en.signIn.submit);

  expect(screen.getByText("20 credits")).toBeTruthy();
  expect(screen.getByRole("radio", { name: "Pip" })).toBeTruthy();
  expect(host.memory.get("token")).toBe(TOKEN);
});

test("wrongToken_saysSoAndKeepsNothing", async () => {
  await open();
  fireEvent.input(screen.getByLabelText(en.signIn.token), { target: { value: "wrong" } });
  await press(en.signIn.submit);

  expect(screen.getByText(en.signIn.refused)).toBeTruthy();
  expect(host.memory.has("token")).toBe(false);
});

test("tokenPastedWhileTheServerIsAway_isNotCalledWrong", async () => {
  server.isDown = true;
  await open();
  fireEvent.input(screen.getByLabelText(en.signIn.token), { target: { value: TOKEN } });
  await press(en.signIn.submit);

  expect(screen.getByText(en.problems.unreachable)).toBeTruthy();
});

test("handedToken_winsOverTheKeptOne", async () => {
  host.memory.set("token", "old");
  host.handedToken = TOKEN;
  await open();

  expect(screen.getByText("20 credits")).toBeTruthy();
  expect(host.memory.get("token")).toBe(TOKEN);
});

test("tokenHandedLater_signsInWithoutAReload", async () => {
  await open();
  await act(() => host.hand(TOKEN));
  await pass(50);

  expect(screen.getByText("20 credits")).toBeTruthy();
});

test("signOut_forgetsTheTokenAndStopsAsking", async () => {
  server.addPose(pip, "waving");
  await openSignedIn();
  await press(en.bar.signOut);
  const asked = server.calls.length;
  await pass(60_000);

  expect(screen.getByText(en.signIn.signedOut)).toBeTruthy();
  expect(host.memory.has("token")).toBe(false);
  expect(server.calls).toHaveLength(asked);
});

test("tokenRefusedInTheMiddle_leadsToSignInWithTheReason", async () => {
  await openSignedIn();
  server.override = () => problem(401, "The token has expired");
  await order("waving");

  expect(screen.getByText(en.signIn.expired)).toBeTruthy();
  expect(host.memory.has("token")).toBe(false);
});

// ordering and living cards

test("order_becomesACardThatLivesUntilThePicture", async () => {
  await openSignedIn();
  await order("waving");
  expect(card("waving").getByText(en.card.stages.waiting)).toBeTruthy();
  expect(screen.getByText("19 credits")).toBeTruthy();

  const [pose] = server.poses;
  if (pose === undefined) throw new Error("nothing was ordered");
  Object.assign(pose, { status: "generating", stage: "drawing", attempt: 1 });
  await pass(3000);
  expect(card("waving").getByText(en.card.stages.drawing)).toBeTruthy();
  expect(card("waving").getByRole("timer").textContent).toMatch(/^[34] s$/);

  server.complete(pose);
  await pass(1100);
  const picture = card("waving").getByRole("img", { name: "Pip: waving" });
  expect(picture.getAttribute("src")).toBe("https://pictures.test/pose-1.png");
  expect(screen.getByText(en.news.completed("waving"))).toBeTruthy();
});

test("secondAttempt_isToldHonestly", async () => {
  server.addPose(pip, "waiting again", { status: "pending", stage: "waiting", attempt: 1 });
  server.addPose(pip, "drawn again", { status: "generating", stage: "drawing", attempt: 2 });
  await openSignedIn();

  expect(card("waiting again").getByText(en.card.again)).toBeTruthy();
  expect(card("drawn again").getByText("Drawing, attempt 2")).toBeTruthy();
});

test("waitingPoses_tellHowManyAreBefore", async () => {
  const at = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();
  server.addPose(pip, "first", { createdAt: at(30), stage: "drawing", status: "generating" });
  server.addPose(pip, "second", { createdAt: at(20) });
  server.addPose(pip, "third", { createdAt: at(10) });
  await openSignedIn();

  expect(card("second").getByText(en.card.inLine(1))).toBeTruthy();
  expect(card("third").getByText(en.card.inLine(2))).toBeTruthy();
});

test("failedPose_saysWhyAndThatTheCreditIsBack", async () => {
  await openSignedIn();
  await order("something forbidden");
  expect(screen.getByText("19 credits")).toBeTruthy();
  const [pose] = server.poses;
  if (pose === undefined) throw new Error("nothing was ordered");
  server.fail(pose, "The service declined this prompt.");
  await pass(1100);

  expect(card("something forbidden").getByText("The service declined this prompt.")).toBeTruthy();
  expect(card("something forbidden").getByText(en.card.refunded)).toBeTruthy();
  expect(screen.getByText("20 credits")).toBeTruthy();
  expect(screen.getByText(en.news.failed("something forbidden"))).toBeTruthy();
});

test("failedPosesWords_canBeEditedAndTriedAgain", async () => {
  const pose = server.addPose(pip, "something forbidden");
  server.fail(pose, "Declined.");
  await openSignedIn();
  await press(en.card.reword);

  const field = screen.getByLabelText<HTMLTextAreaElement>("Pose");
  expect(field.value).toBe("something forbidden");
  expect(document.activeElement).toBe(field);
});

test("quickPose_fillsTheFieldAndEnterOrdersIt", async () => {
  await openSignedIn();
  await press("Waving");
  fireEvent.keyDown(screen.getByLabelText("Pose"), { key: "Enter" });
  await pass(50);

  expect(server.poses.map((pose) => pose.prompt)).toEqual(["waving hello"]);
  expect(screen.getByLabelText<HTMLTextAreaElement>("Pose").value).toBe("");
});

test("shiftEnter_isANewLineAndNoOrder", async () => {
  await openSignedIn();
  await press("Waving");
  fireEvent.keyDown(screen.getByLabelText("Pose"), { key: "Enter", shiftKey: true });
  await pass(50);

  expect(server.poses).toHaveLength(0);
});

test("colourAndLeaveOut_goWithTheOrder", async () => {
  await openSignedIn();
  fireEvent.input(screen.getByLabelText(en.form.colour), { target: { value: " teal " } });
  fireEvent.input(screen.getByLabelText(en.form.negative), { target: { value: "hat" } });
  await order("waving");

  expect(server.callsTo("POST", `/mascots/${pip}/poses`)[0]?.body).toEqual({
    ...{ prompt: "waving", color: "teal", negativePrompt: "hat" },
  });
});

test("nextPoseTypedWhileTheOrderIsUnderWay_staysAndIsOrderedToo", async () => {
  await openSignedIn();
  fireEvent.input(screen.getByLabelText("Pose"), { target: { value: "waving" } });
  fireEvent.keyDown(screen.getByLabelText("Pose"), { key: "Enter" });
  await act(async () => {});
  fireEvent.input(screen.getByLabelText("Pose"), { target: { value: "jumping" } });
  await pass(200);
  expect(screen.getByLabelText<HTMLTextAreaElement>("Pose").value).toBe("jumping");

  fireEvent.keyDown(screen.getByLabelText("Pose"), { key: "Enter" });
  await pass(200);

  expect(server.poses.map((pose) => pose.prompt)).toEqual(["waving", "jumping"]);
});

test("refusedOrder_givesTheWordsBack", async () => {
  await openSignedIn();
  server.override = () => problem(400, ["prompt is too long"]);
  await order("waving");

  expect(screen.getByText("prompt is too long")).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>("Pose").value).toBe("waving");
});

test("blankPrompt_isNotSent", async () => {
  await openSignedIn();
  await order("   ");

  expect(screen.getByText(en.form.missingPrompt)).toBeTruthy();
  expect(server.callsTo("POST", /poses$/)).toHaveLength(0);
});

test("noCredits_showsTheServersSentence", async () => {
  server.balance = 0;
  await openSignedIn();
  await order("waving");

  expect(screen.getByText("A pose costs 1 credit; you have 0")).toBeTruthy();
  expect(screen.queryByRole("article")).toBeNull();
});

test("answerLostOnTheWay_pressingAgainOrdersAndCostsOnce", async () => {
  await openSignedIn();
  let isLost = false;
  server.override = (call) => {
    if (call.method !== "POST" || isLost) return null;
    isLost = true;
    server.override = null;
    void fetch(
      new Request(`http://studio.test/api/v1${call.path}`, {
        method: "POST",
        headers: call.headers,
        body: JSON.stringify(call.body),
      }),
    );
    throw new TypeError("Failed to fetch");
  };
  await order("waving");
  expect(screen.getByText(en.problems.unreachable)).toBeTruthy();

  await press(en.form.submit);

  expect(screen.getAllByRole("article")).toHaveLength(1);
  expect(server.poses).toHaveLength(1);
  expect(server.balance).toBe(19);
});

// never lost

test("openedAgain_findsFinishedAndUnfinishedPoses", async () => {
  server.complete(server.addPose(pip, "waving"));
  const pose = server.addPose(pip, "jumping", { status: "generating", stage: "cutting" });
  await openSignedIn();
  expect(card("waving").getByRole("img")).toBeTruthy();
  expect(card("jumping").getByText(en.card.stages.cutting)).toBeTruthy();

  server.complete(pose);
  await pass(1100);

  expect(card("jumping").getByRole("img")).toBeTruthy();
});

test("serverAwayAtTheStart_isSaidAndEverythingComesWhenItIsBack", async () => {
  server.isDown = true;
  server.complete(server.addPose(pip, "waving"));
  await openSignedIn();
  expect(screen.getByText(en.bar.reconnecting)).toBeTruthy();

  server.isDown = false;
  await pass(5000);

  expect(screen.queryByText(en.bar.reconnecting)).toBeNull();
  expect(card("waving").getByRole("img")).toBeTruthy();
  expect(screen.getByText("20 credits")).toBeTruthy();
});

test("serverAwayInTheMiddle_isSaidUntilItIsBack", async () => {
  const pose = server.addPose(pip, "waving");
  await openSignedIn();
  server.isDown = true;
  await pass(2000);
  expect(screen.getByText(en.bar.reconnecting)).toBeTruthy();

  server.isDown = false;
  server.complete(pose);
  await pass(5000);

  expect(screen.queryByText(en.bar.reconnecting)).toBeNull();
  expect(card("waving").getByRole("img")).toBeTruthy();
});

// pictures

test("download_savesTheOwnersPictureUnderAGoodName", async () => {
  server.complete(server.addPose(pip, "waving at you"));
  await openSignedIn();
  await press("Download waving at you");

  expect(host.saved.map(({ name }) => name)).toEqual(["pip-waving-at-you.png"]);
  expect(await host.saved[0]?.content.text()).toBe("png");
});

test("downloadWithoutNetwork_saysSo", async () => {
  server.complete(server.addPose(pip, "waving"));
  await openSignedIn();
  server.isDown = true;
  await press("Download waving");

  expect(card("waving").getByText(en.problems.unreachable)).toBeTruthy();
  expect(host.saved).toHaveLength(0);
});

test("pictureThatDoesNotCome_canBeLoadedAgain", async () => {
  server.complete(server.addPose(pip, "waving"));
  await openSignedIn();
  fireEvent.error(card("waving").getByRole("img"));
  await pass(10);
  fireEvent.click(card("waving").getByRole("button", { name: en.card.showAgain }));
  await pass(10);

  expect(card("waving").getByRole("img")).toBeTruthy();
});

test("backdrop_isShownAndRemembered", async () => {
  await openSignedIn();
  fireEvent.click(screen.getByRole("radio", { name: en.gallery.dark }));
  await pass(10);

  expect(document.querySelector("[data-backdrop]")?.getAttribute("data-backdrop")).toBe("dark");
  expect(host.memory.get("backdrop")).toBe("dark");
});

// mascots

test("demoMascotFirst_andTheLastChosenIsRemembered", async () => {
  const coco = server.addMascot("Coco");
  host.memory.set("mascot", coco);
  await openSignedIn();

  const names = within(screen.getByRole("group", { name: en.mascots.title }))
    .getAllByRole("radio")
    .map((radio) => radio.closest("label")?.title);
  expect(names).toEqual(["Pip", "Coco"]);
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Coco" }).checked).toBe(true);
});

test("mascotWithoutPicture_cannotBeChosen", async () => {
  server.addMascot("Egg", { status: "pending", fullBodyImageUrl: null });
  await openSignedIn();

  expect(screen.getByRole<HTMLInputElement>("radio", { name: /Egg/ }).disabled).toBe(true);
});

test("ownPicture_becomesTheChosenMascot", async () => {
  vi.useRealTimers(); // reading a file takes its own time
  host.memory.set("token", TOKEN);
  render(<App host={host} text={en} />);
  const field = await screen.findByLabelText<HTMLInputElement>(en.mascots.uploadLong);
  const file = new File(["abc"], "Coco the cat.png", { type: "image/png" });

  fireEvent.change(field, { target: { files: [file] } });

  const radio = await screen.findByRole<HTMLInputElement>("radio", { name: "Coco the cat" });
  expect(radio.checked).toBe(true);
  expect(screen.getByText(en.mascots.uploaded("Coco the cat"))).toBeTruthy();
});

test("fileThatIsNoPicture_isNotUploaded", async () => {
  await openSignedIn();
  const file = new File(["abc"], "notes.txt", { type: "text/plain" });
  fireEvent.change(screen.getByLabelText(en.mascots.uploadLong), { target: { files: [file] } });
  await pass(10);

  expect(screen.getByText(en.mascots.wrongType)).toBeTruthy();
  expect(server.callsTo("POST", /upload/)).toHaveLength(0);
});
