import { beforeEach, expect, test, vi } from "vitest";
import type { Arrangement, Picture, Tag } from "../../shared/messages";
import { FakeFigma, type FakeNode, png } from "./fake-figma";

let figmaFile: FakeFigma;
let requests: number;

beforeEach(() => {
  vi.spyOn(console, "warn").mockReturnValue();
  figmaFile = new FakeFigma();
  requests = 0;
});

/** Starts the plugin as Figma does, and waits until its window is shown. */
async function start(): Promise<void> {
  vi.resetModules();
  vi.stubGlobal("figma", figmaFile);
  vi.stubGlobal("__html__", "<p>the window</p>");
  await import("../../main/main");
  await vi.waitFor(() => expect(figmaFile.shown).not.toBeNull());
}

function picture(prompt: string, change: Partial<Tag> = {}, size = 512): Picture {
  const tag = { pose: `pose of ${prompt}`, mascot: "m1", mascotName: "Pip", prompt, ...change };
  return { tag, bytes: png(size, size, prompt.length) };
}

/** Sends a wish and waits for its answer. */
async function ask(wish: Record<string, unknown>): Promise<Record<string, unknown>> {
  const request = ++requests;
  figmaFile.fromWindow({ ...wish, request });
  return vi.waitFor(() => {
    const answer = figmaFile.toWindow.find((message) => isAnswer(message, request));
    if (answer === undefined) throw new Error("no answer yet");
    return answer as Record<string, unknown>;
  });
}

function isAnswer(message: unknown, request: number): boolean {
  return (message as { request?: number }).request === request;
}

const insert = (as: Arrangement, ...pictures: Picture[]) => ask({ type: "insert", pictures, as });

const onPage = () => figmaFile.currentPage.children;

function first(): FakeNode {
  const [node] = onPage();
  if (node === undefined) throw new Error("the page is empty");
  return node;
}

const imageOf = (node: FakeNode) => node.fills.find((fill) => fill.type === "IMAGE");

// opening

test("opened_showsTheWindowAsItWasLeftInTheThemeOfFigma", async () => {
  figmaFile.stored.set("window", "512x720");
  await start();

  expect(figmaFile.windowSize).toEqual({ width: 512, height: 720 });
  expect(figmaFile.shown?.options["themeColors"]).toBe(true);
});

test("windowReady_isToldMemoryCommandAndSelection", async () => {
  figmaFile.stored.set("token", "abc");
  figmaFile.stored.set("not ours", { a: 1 });
  figmaFile.command = "regenerate";
  await start();
  figmaFile.fromWindow({ type: "ready" });

  await vi.waitFor(() =>
    expect(figmaFile.toWindow).toEqual([
      {
        type: "hello",
        memory: { token: "abc" },
        command: "regenerate",
        canEdit: true,
        selection: { count: 0, name: "", isDrawable: false, isFillable: false, poses: [] },
      },
    ]),
  );
});

test("remembered_isKeptAndForgotten", async () => {
  await start();
  figmaFile.fromWindow({ type: "remember", key: "token", value: "abc" });
  await vi.waitFor(() => expect(figmaFile.stored.get("token")).toBe("abc"));

  figmaFile.fromWindow({ type: "remember", key: "token", value: null });
  await vi.waitFor(() => expect(figmaFile.stored.has("token")).toBe(false));
});

test.each([
  ["no object", "insert"],
  ["an unknown type", { type: "deleteEverything" }],
  ["a type of every object", { type: "constructor" }],
  ["a member too many", { type: "ready", extra: 1 }],
  ["a member too few", { type: "remember", key: "a" }],
  ["a wrong arrangement", { type: "insert", request: 1, pictures: [], as: "pile" }],
  ["pictures that are text", { type: "insert", request: 1, pictures: ["x"], as: "grid" }],
  ["an address of another scheme", { type: "open", address: "javascript:alert(1)" }],
])("messageWith %s_changesNothing", async (_what, message) => {
  await start();
  figmaFile.fromWindow(message);
  await Promise.resolve();

  expect(figmaFile.toWindow).toEqual([]);
  expect(figmaFile.opened).toEqual([]);
  expect(onPage()).toHaveLength(0);
});

// inserting

test("onePicture_standsAtTheViewportsCentreSelectedAndNamed", async () => {
  figmaFile.viewport.center = { x: 1000, y: 500 };
  await start();

  const answer = await insert("single", picture("waving hello"));

  const node = first();
  expect(answer).toEqual({ type: "inserted", request: 1, count: 1 });
  expect([node.x, node.y, node.width, node.height]).toEqual([744, 244, 512, 512]);
  expect(node.name).toBe("Pip, waving hello");
  expect(imageOf(node)).toMatchObject({ scaleMode: "FIT" });
  expect(figmaFile.currentPage["selection"]).toEqual([node]);
  expect(figmaFile.viewport.seen).toEqual([node]);
});

test("somethingSelected_thePictureStandsBesideIt", async () => {
  await start();
  const box = figmaFile.createFrame();
  Object.assign(box, { x: 100, y: 50, width: 300, height: 200 });
  figmaFile.select(box);

  await insert("single", picture("waving"));

  const node = onPage()[1] as FakeNode;
  expect([node.x, node.y]).toEqual([440, 50]);
});

test("inserted_remembersItsPoseAndOffersToGoOn", async () => {
  await start();
  await insert("single", picture("waving"));

  expect(JSON.parse(first().getPluginData("pose"))).toEqual(picture("waving").tag);
  expect(first().relaunch).toEqual({ regenerate: "waving", "new-pose": "Pip" });
});

test("grid_isOneWrappingFrameWithCaptions", async () => {
  await start();
  await insert("grid", picture("waving"), picture("happy"), picture("sad"), picture("asleep"));

  const frame = first();
  expect(onPage()).toHaveLength(1);
  expect(frame).toMatchObject({ name: "Pip", layoutMode: "HORIZONTAL", layoutWrap: "WRAP" });
  expect(frame.width).toBe(2 * 512 + 24 + 80);
  expect(frame.children.map((cell) => cell.children.map((part) => part.type))).toEqual(
    Array(4).fill(["RECTANGLE", "TEXT"]),
  );
  expect(frame.children.map((cell) => cell.children[1]?.["characters"])).toEqual([
    ...["waving", "happy", "sad", "asleep"],
  ]);
});

test("gridWithoutTheFont_hasNoCaptions", async () => {
  figmaFile.hasFont = false;
  await start();
  await insert("grid", picture("waving"), picture("happy"));

  expect(first().children.map((part) => part.type)).toEqual(["RECTANGLE", "RECTANGLE"]);
});

test("section_holdsThePicturesInRows", async () => {
  await start();
  await insert("section", picture("waving"), picture("happy"), picture("sad"));

  const section = first();
  expect(section.type).toBe("SECTION");
  expect(section.children.map((node) => [node.x, node.y])).toEqual([
    [40, 40],
    [576, 40],
    [40, 576],
  ]);
  expect([section.width, section.height]).toEqual([1128, 1128]);
});

test("componentSet_hasAVariantPropertyPose", async () => {
  await start();
  await insert("set", picture("waving, happy"), picture("sad"), picture("sad", { pose: "other" }));

  const set = first();
  expect(set.type).toBe("COMPONENT_SET");
  expect(set.children.map((node) => node.name)).toEqual([
    ...["Pose=waving happy", "Pose=sad", "Pose=sad 2"],
  ]);
});

test("componentSetOfTwoMascots_hasAPropertyMascotToo", async () => {
  await start();
  await insert("set", picture("sad"), picture("sad", { mascot: "m2", mascotName: "Coco" }));

  expect(first().children.map((node) => node.name)).toEqual([
    ...["Mascot=Pip, Pose=sad", "Mascot=Coco, Pose=sad"],
  ]);
});

test.each<Arrangement>(["single", "grid", "section", "set"])(
  "insertedAs %s_oneUndoTakesAllAway",
  async (as) => {
    await start();
    await insert(as, picture("waving"), picture("happy"), picture("sad"));
    expect(onPage().length).toBeGreaterThan(0);

    figmaFile.undo();

    expect(onPage()).toHaveLength(0);
  },
);

test("badPicture_isRefusedAndLeavesNothing", async () => {
  await start();
  const broken = { ...picture("broken"), bytes: new Uint8Array([1, 2, 3]) };

  const answer = await insert("grid", picture("waving"), broken);

  expect(answer).toEqual({ type: "failed", request: 1, reason: "bad-picture" });
  expect(onPage()).toHaveLength(0);
});

// read only

test("devMode_saysReadOnly", async () => {
  figmaFile.editorType = "dev";
  await start();

  expect(await insert("single", picture("waving"))).toMatchObject({ reason: "read-only" });
  expect(await ask({ type: "replace", picture: picture("a"), nodes: null })).toMatchObject({
    reason: "read-only",
  });
});

test("fileThatMayOnlyBeRead_saysReadOnly", async () => {
  await start();
  figmaFile.isReadOnly = true;

  expect(await insert("grid", picture("waving"))).toMatchObject({ reason: "read-only" });
});

// replacing

test("replaced_keepsSizePlaceEffectsAndOtherFills", async () => {
  await start();
  await insert("single", picture("waving"));
  const node = first();
  const image = imageOf(node);
  const effects = [{ type: "DROP_SHADOW", radius: 8 }];
  node.resize(200, 150);
  Object.assign(node, {
    x: 7,
    y: 8,
    effects,
    cornerRadius: 12,
    constraints: { horizontal: "MAX" },
  });
  node.fills = [{ type: "SOLID" }, { ...image, type: "IMAGE", scaleMode: "CROP", opacity: 0.5 }];
  figmaFile.select(node);

  const answer = await ask({ type: "replace", picture: picture("happy now"), nodes: null });

  expect(answer).toMatchObject({ type: "replaced", count: 1 });
  expect(node).toMatchObject({ x: 7, y: 8, width: 200, height: 150, effects, cornerRadius: 12 });
  expect(node.fills[0]).toEqual({ type: "SOLID" });
  expect(node.fills[1]).toMatchObject({ scaleMode: "CROP", opacity: 0.5 });
  expect(node.fills[1]?.["imageHash"]).not.toBe(image?.["imageHash"]);
  expect(JSON.parse(node.getPluginData("pose")).prompt).toBe("happy now");
});

test("replaced_oneUndoBringsTheOldPictureBack", async () => {
  await start();
  await insert("single", picture("waving"));
  const before = first().fills;
  await ask({ type: "replace", picture: picture("happy now"), nodes: [first().id] });
  expect(first().fills).not.toEqual(before);

  figmaFile.undo();

  expect(first().fills).toEqual(before);
  expect(JSON.parse(first().getPluginData("pose")).prompt).toBe("waving");
});

test("ownRectangleSelected_takesThePicture", async () => {
  await start();
  const box = figmaFile.createRectangle();
  figmaFile.select(box);
  await ask({ type: "replace", picture: picture("waving"), nodes: null });

  expect(imageOf(box)).toMatchObject({ scaleMode: "FIT" });
  expect(box.width).toBe(100);
});

test("gridSelected_itsPicturesAreMeant", async () => {
  await start();
  await insert("grid", picture("waving"), picture("happy"));
  figmaFile.select(first());

  const answer = await ask({ type: "replace", picture: picture("sad now"), nodes: null });

  expect(answer).toMatchObject({ count: 2 });
  expect(first().fills).toEqual([]);
});

test("replacedNodeIsGone_countsNone", async () => {
  await start();

  const answer = await ask({ type: "replace", picture: picture("sad"), nodes: ["9:9"] });

  expect(answer).toMatchObject({ type: "replaced", count: 0 });
});

test("lockedNode_isRefused", async () => {
  await start();
  await insert("section", picture("waving"));
  first().locked = true;

  const id = first().children[0]?.id;
  const answer = await ask({ type: "replace", picture: picture("sad"), nodes: [id] });

  expect(answer).toMatchObject({ reason: "locked" });
});

test("nothingSelected_isSaid", async () => {
  await start();
  const wish = { type: "replace", picture: picture("sad"), nodes: null };

  expect(await ask(wish)).toMatchObject({ reason: "nothing-selected" });
  expect(await ask({ type: "draw" })).toMatchObject({ reason: "nothing-selected" });
});

// selection

test("selectionChanged_tellsThePosesInIt", async () => {
  await start();
  await insert("grid", picture("waving"), picture("happy"));
  figmaFile.toWindow.length = 0;

  figmaFile.select(first());

  expect(figmaFile.toWindow).toMatchObject([
    {
      type: "selected",
      selection: {
        ...{ count: 1, name: "Pip", isDrawable: true },
        poses: [{ tag: { prompt: "waving" } }, { tag: { prompt: "happy" } }],
      },
    },
  ]);
});

test("tagTamperedWith_isNoPose", async () => {
  await start();
  const box = figmaFile.createRectangle();
  box.setPluginData("pose", '{"pose":1}');
  figmaFile.select(box);
  expect(figmaFile.toWindow.at(-1)).toMatchObject({ selection: { poses: [] } });

  box.setPluginData("pose", "{");
  figmaFile.select(box);
  expect(figmaFile.toWindow.at(-1)).toMatchObject({ selection: { poses: [] } });
});

test("selectedNode_isDrawnIntoAPicture", async () => {
  await start();
  const box = figmaFile.createFrame();
  Object.assign(box, { name: "My mascot", width: 300, height: 600 });
  figmaFile.select(box);

  const answer = await ask({ type: "draw" });

  expect(answer).toMatchObject({ type: "drawn", name: "My mascot" });
  expect(answer["bytes"]).toEqual(png(1024));
});

// the window

test("resized_isDoneAndRemembered", async () => {
  await start();
  figmaFile.fromWindow({ type: "resize", width: 500, height: 800 });

  await vi.waitFor(() => expect(figmaFile.stored.get("window")).toBe("500x800"));
  expect(figmaFile.windowSize).toEqual({ width: 500, height: 800 });
});

test("notifyAndOpen_reachFigma", async () => {
  await start();
  figmaFile.fromWindow({ type: "notify", text: "3 poses inserted", isError: false });
  figmaFile.fromWindow({ type: "open", address: "https://poses.example/#connect" });

  expect(figmaFile.notices).toEqual(["3 poses inserted"]);
  expect(figmaFile.opened).toEqual(["https://poses.example/#connect"]);
});
