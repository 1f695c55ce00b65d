import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { unzipSync } from "fflate";
import { App } from "../ui/app";
import { en } from "../ui/text/en";
import { fr } from "../ui/text/fr";
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

async function order(...prompts: string[]) {
  fireEvent.input(promptField(), { target: { value: prompts.join("\n") } });
  await press(en.form.submit(prompts.length));
}

const promptField = () => screen.getByLabelText<HTMLTextAreaElement>(en.form.prompt);

/** Chooses an entry of a card's menu. */
async function choose(prompt: string, entry: string) {
  await press(en.card.moreLong(prompt));
  fireEvent.click(screen.getByRole("menuitem", { name: entry }));
  await pass(50);
}

type Saved = FakeHost["saved"][number];

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

  expect(screen.getByText(en.signIn.refusedToken)).toBeTruthy();
  expect(host.memory.has("token")).toBe(false);
});

test("tokenPastedWhileTheServerIsAway_isNotCalledWrong", async () => {
  server.isDown = true;
  await open();
  fireEvent.input(screen.getByLabelText(en.signIn.token), { target: { value: TOKEN } });
  await press(en.signIn.submit);

  expect(screen.getByText(en.signIn.serverOutOfReach(host.server))).toBeTruthy();
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
  await press(en.bar.menu);
  fireEvent.click(screen.getByRole("menuitem", { name: en.bar.signOut }));
  await pass(50);
  expect(server.callsTo("POST", "/auth/logout")).toHaveLength(1);
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

// other doors

async function openDoor(name: string) {
  await open();
  fireEvent.click(screen.getByRole("radio", { name }));
  await pass(50);
}

function type(label: string, value: string) {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
}

test("emailAndPassword_letOneIn", async () => {
  server.accounts.set("a@b.example", "password1");
  await openDoor(en.signIn.byEmail);
  type(en.signIn.email, " a@b.example ");
  type(en.signIn.password, "password1");
  await press(en.signIn.submit);

  expect(screen.getByText("20 credits")).toBeTruthy();
  expect(host.memory.get("refresh-token")).toBe("good-refresh");
  expect(host.memory.get("door")).toBe("email");
});

test("wrongPassword_saysSo", async () => {
  await openDoor(en.signIn.byEmail);
  type(en.signIn.email, "a@b.example");
  type(en.signIn.password, "wrong");
  await press(en.signIn.submit);

  expect(screen.getByText(en.signIn.refusedEmail)).toBeTruthy();
});

test("newAccount_letsOneIn_andATakenAddressIsSaid", async () => {
  server.accounts.set("taken@b.example", "password1");
  await openDoor(en.signIn.byEmail);
  await press(en.signIn.toRegister);
  type(en.signIn.email, "taken@b.example");
  type(en.signIn.password, "password1");
  await press(en.signIn.register);
  expect(screen.getByText("This e-mail has an account")).toBeTruthy();

  type(en.signIn.email, "new@b.example");
  await press(en.signIn.register);

  expect(screen.getByText("20 credits")).toBeTruthy();
});

test("serverWithoutAccounts_pointsToTheToken", async () => {
  await openDoor(en.signIn.byEmail);
  server.override = () => problem(404, "No such route");
  type(en.signIn.email, "a@b.example");
  type(en.signIn.password, "password1");
  await press(en.signIn.submit);

  expect(screen.getByText(en.signIn.noSuchDoor)).toBeTruthy();
});

test("oldToken_isRenewedWithoutSigningOut", async () => {
  host.memory.set("refresh-token", "good-refresh");
  host.memory.set("token", "too-old");
  await open();

  expect(screen.getByText("20 credits")).toBeTruthy();
  expect(host.memory.get("token")).toBe(TOKEN);
});

test("pluginAsksForACode_theStudioShowsIt", async () => {
  server.code = "123456";
  host.errand = "connect";
  await openSignedIn();

  expect(screen.getByText("123 456")).toBeTruthy();
});

test("serverWithoutCodes_saysSo", async () => {
  host.errand = "connect";
  await openSignedIn();

  expect(screen.getByText(en.connect.none)).toBeTruthy();
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

test("waitingPose_tellsItsPlaceAndTheSecondsToGo", async () => {
  server.offers = "events";
  server.addPose(pip, "next", { queuePosition: 1, expectedSeconds: 30 });
  server.addPose(pip, "later", { queuePosition: 7 });
  await openSignedIn();

  expect(card("next").getByText(en.card.nextInLine)).toBeTruthy();
  expect(card("next").getByText("about 30 s left")).toBeTruthy();
  expect(card("later").getByText("No. 7 in line")).toBeTruthy();

  await pass(31_000);
  expect(card("next").getByText(en.card.soon)).toBeTruthy();
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

  const field = promptField();
  expect(field.value).toBe("something forbidden");
  expect(document.activeElement).toBe(field);
});

test("quickPose_fillsTheFieldAndEnterOrdersIt", async () => {
  await openSignedIn();
  await press("Waving");
  fireEvent.keyDown(promptField(), { key: "Enter" });
  await pass(50);

  expect(server.poses.map((pose) => pose.prompt)).toEqual(["waving hello"]);
  expect(promptField().value).toBe("");
});

test("shiftEnter_isANewLineAndNoOrder", async () => {
  await openSignedIn();
  await press("Waving");
  fireEvent.keyDown(promptField(), { key: "Enter", shiftKey: true });
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
  fireEvent.input(promptField(), { target: { value: "waving" } });
  fireEvent.keyDown(promptField(), { key: "Enter" });
  await act(async () => {});
  fireEvent.input(promptField(), { target: { value: "jumping" } });
  await pass(200);
  expect(promptField().value).toBe("jumping");

  fireEvent.keyDown(promptField(), { key: "Enter" });
  await pass(200);

  expect(server.poses.map((pose) => pose.prompt)).toEqual(["waving", "jumping"]);
});

test("refusedOrder_givesTheWordsBack", async () => {
  await openSignedIn();
  server.override = () => problem(400, ["prompt is too long"]);
  await order("waving");

  expect(screen.getByText("prompt is too long")).toBeTruthy();
  expect(promptField().value).toBe("waving");
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

  await press(en.form.submit(1));

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

test("storeAway_saysThatThePictureIsDrawnAndComes", async () => {
  const pose = server.addPose(pip, "waving", { stage: "storing", waitsFor: "The store is away." });
  server.addPose(pip, "jumping", { waitsFor: "The store is away." });
  await openSignedIn();
  expect(card("waving").getByText(en.card.toBeSaved)).toBeTruthy();
  expect(card("waving").getByText(en.card.drawnButAway)).toBeTruthy();
  expect(card("jumping").getByText(en.card.storeIsAway)).toBeTruthy();

  server.complete(pose);
  await pass(1100);

  expect(card("waving").getByRole("img")).toBeTruthy();
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

test("pictureThatDidNotCome_comesByItself", async () => {
  let isThere = false;
  class PictureElsewhere {
    onload = () => {};
    onerror = () => {};
    set src(_address: string) {
      queueMicrotask(() => (isThere ? this.onload() : this.onerror()));
    }
  }
  vi.stubGlobal("Image", PictureElsewhere);
  server.complete(server.addPose(pip, "waving"));
  await openSignedIn();
  fireEvent.error(card("waving").getByRole("img"));
  await pass(1100);
  expect(card("waving").getByText(en.card.pictureMissing)).toBeTruthy();

  isThere = true;
  await pass(2100);

  expect(card("waving").getByRole("img")).toBeTruthy();
  vi.unstubAllGlobals();
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

test("manyLines_areOneOrderAndManyCards", async () => {
  server.posePrice = 2;
  await openSignedIn();
  fireEvent.input(promptField(), { target: { value: "waving\n\n jumping \nsleeping" } });
  await pass(10);
  expect(screen.getByText("Costs 6 credits, you have 20")).toBeTruthy();
  await press(en.form.submit(3));

  expect(server.callsTo("POST", /batch$/).map(({ body }) => body)).toEqual([
    { prompts: ["waving", "jumping", "sleeping"] },
  ]);
  expect(screen.getAllByRole("article")).toHaveLength(3);
  expect(screen.getByText("14 credits")).toBeTruthy();
  expect(screen.getByText(en.news.ordered(3, ""))).toBeTruthy();
});

test("quickPoses_canBeSeveral", async () => {
  await openSignedIn();
  await press("Waving");
  await press("Sleeping");
  await press("Waving");

  expect(promptField().value).toBe("sleeping");
  expect(screen.getByRole("button", { name: "Sleeping", pressed: true })).toBeTruthy();
});

test("moreThanTheBalance_isSaidBefore", async () => {
  server.balance = 1;
  await openSignedIn();
  fireEvent.input(promptField(), { target: { value: "waving\njumping" } });
  await pass(10);

  expect(screen.getByText("Costs 2 credits; you only have 1")).toBeTruthy();
});

// what can be done with a card

test("cancelled_isSaidWithTheCreditBack", async () => {
  await openSignedIn();
  await order("waving");
  await press(en.card.cancelLong("waving"));

  expect(card("waving").getByText(en.card.failures["cancelled"] as string)).toBeTruthy();
  expect(card("waving").getByText(en.card.refunded)).toBeTruthy();
  expect(screen.getByText("20 credits")).toBeTruthy();
});

test("cancelledTooLate_showsThePicture", async () => {
  await openSignedIn();
  await order("waving");
  server.complete(server.poses[0] as never);
  await press(en.card.cancelLong("waving"));

  expect(card("waving").getByRole("img")).toBeTruthy();
});

test("failedForAWhile_canBeTriedAgain", async () => {
  const pose = server.addPose(pip, "waving");
  server.fail(pose, "The service is down.");
  pose.failureCode = "provider_unavailable";
  await openSignedIn();
  await press(en.card.tryAgain);

  expect(server.poses.map(({ prompt }) => prompt)).toEqual(["waving", "waving"]);
});

test("recut_showsTheNewPicture", async () => {
  server.complete(server.addPose(pip, "waving"));
  await openSignedIn();
  await choose("waving", en.card.recut);
  fireEvent.input(screen.getByLabelText(en.recut.strength), { target: { value: "80" } });
  await press(en.recut.submit);

  expect(server.callsTo("POST", /recut$/)[0]?.body).toEqual({ strength: 0.8, keepShadow: false });
  const picture = card("waving").getByRole("img");
  expect(picture.getAttribute("src")).toContain("?cut=");
});

test("removed_isAskedOnceAndGone", async () => {
  server.complete(server.addPose(pip, "waving"));
  await openSignedIn();
  await choose("waving", en.card.remove);
  expect(server.poses).toHaveLength(1);
  await press(en.remove.submit);

  expect(server.poses).toHaveLength(0);
  expect(screen.queryByRole("article")).toBeNull();
  expect(screen.getByText(en.news.removed(1))).toBeTruthy();
});

test("reused_putsTheWordsIntoTheField", async () => {
  server.complete(server.addPose(pip, "waving"));
  await openSignedIn();
  await choose("waving", en.card.reuse);
  await pass(50);

  expect(promptField().value).toBe("waving");
  expect(document.activeElement).toBe(promptField());
});

test("picked_canBeSavedAsOneZip", async () => {
  server.complete(server.addPose(pip, "waving"));
  server.complete(server.addPose(pip, "waving"));
  await openSignedIn();
  for (const box of screen.getAllByRole("checkbox")) fireEvent.click(box);
  await pass(10);
  expect(screen.getByText(en.pick.count(2))).toBeTruthy();
  await press(en.pick.zipLong);

  const [zip] = host.saved;
  expect(zip?.name).toBe("mascot-poses.zip");
  const names = Object.keys(unzipSync(new Uint8Array(await (zip as Saved).content.arrayBuffer())));
  expect(names).toEqual(["pip-waving.png", "pip-waving-2.png"]);
});

// gallery

test("gallery_gathersAllMascotsAndFindsByWords", async () => {
  const coco = server.addMascot("Coco");
  server.complete(server.addPose(pip, "waving"));
  server.complete(server.addPose(coco, "café pause"));
  server.addPose(coco, "still waiting");
  await openSignedIn();
  await press(en.bar.gallery);
  expect(screen.getByText(en.gallery.count(2))).toBeTruthy();

  fireEvent.input(screen.getByLabelText(en.gallery.search), { target: { value: "coco CAFE" } });
  await pass(50);

  expect(screen.getByText(en.gallery.count(1))).toBeTruthy();
});

// language

test("languageChosen_isSpokenAndRemembered", async () => {
  await openSignedIn();
  await press(en.bar.menu);
  fireEvent.click(screen.getByRole("menuitemradio", { name: "Français" }));
  await pass(50);

  expect(screen.getByRole("button", { name: fr.bar.gallery })).toBeTruthy();
  expect(document.documentElement.lang).toBe("fr");
  expect(host.memory.get("language")).toBe("fr");
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
  fireEvent.click(screen.getByRole("radio", { name: en.desk.dark }));
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

test("mascotRemoved_isAskedOnce_andGoesWithItsPoses", async () => {
  server.addMascot("Coco");
  server.complete(server.addPose(pip, "waving"));
  await openSignedIn();
  await press(en.mascots.more);
  fireEvent.click(screen.getByRole("menuitem", { name: en.mascots.remove("Pip") }));
  await pass(10);
  expect(server.callsTo("DELETE", /mascots/)).toHaveLength(0);
  await press(en.remove.mascotSubmit);

  expect(server.callsTo("DELETE", /mascots/).map(({ path }) => path)).toEqual([`/mascots/${pip}`]);
  expect(screen.queryByRole("radio", { name: "Pip" })).toBeNull();
  expect(screen.queryByRole("article")).toBeNull();
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Coco" }).checked).toBe(true);
  expect(screen.getByText(en.mascots.removed("Pip"))).toBeTruthy();
});

test("mascotRemovedWithoutNetwork_staysAndSaysWhy", async () => {
  await openSignedIn();
  await press(en.mascots.more);
  fireEvent.click(screen.getByRole("menuitem", { name: en.mascots.remove("Pip") }));
  await pass(10);
  server.isDown = true;
  await press(en.remove.mascotSubmit);

  expect(within(screen.getByRole("dialog")).getByText(en.problems.unreachable)).toBeTruthy();
  expect(screen.getByRole("radio", { name: "Pip" })).toBeTruthy();
});

test("mascotThatNeverGotAPicture_canBeRemoved", async () => {
  const egg = server.addMascot("Egg", { status: "failed", fullBodyImageUrl: null });
  await openSignedIn();
  await press(en.mascots.more);
  fireEvent.click(screen.getByRole("menuitem", { name: en.mascots.remove("Egg") }));
  await pass(10);
  await press(en.remove.mascotSubmit);

  expect(server.callsTo("DELETE", /mascots/).map(({ path }) => path)).toEqual([`/mascots/${egg}`]);
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Pip" }).checked).toBe(true);
});
