import type { Browser, Frame } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { en } from "../ui/text/en";
import {
  BUSY_MS,
  expectAccessible,
  expectNoSidewaysScroll,
  keep,
  openBrowser,
} from "./testkit/browser";
import { FigmaDesk, type Theme } from "./testkit/figma-desk";
import { note, noteFirstPaint } from "./testkit/figures";
import { PosesServer } from "./testkit/poses-server";

let server: PosesServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([PosesServer.start(), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe.each<Theme>(["light", "dark"])("in the theme %s", (theme) => {
  let desk: FigmaDesk;
  let window: Frame;
  /** Of this theme, so that both runs find their own. */
  const named = (prompt: string) => `${prompt}, ${theme}`;

  const lastNotice = () => desk.look(({ file }) => file.notices.at(-1));
  const button = (name: string | RegExp) => window.getByRole("button", { name, exact: true });
  const card = (prompt: string) => window.getByRole("article", { name: prompt, exact: true });
  const picture = (prompt: string) => card(prompt).locator("img.pose").first();

  async function order(...prompts: string[]): Promise<void> {
    await window.getByRole("textbox", { name: en.form.prompt }).fill(prompts.join("\n"));
    await button(en.form.submit(prompts.length)).click();
  }

  beforeAll(async () => {
    desk = await FigmaDesk.open(browser, server, theme);
  });

  afterAll(() => desk?.close());

  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") {
      await keep(desk.page, `failed-${theme}-${task.name.replace(/\W+/g, "-").slice(0, 60)}`);
    }
  });

  test("manifest_namesThisServerAndNothingElse", () => {
    expect(desk.manifest.networkAccess).toMatchObject({
      ...{ allowedDomains: ["none"], devAllowedDomains: [server.url] },
    });
    expect(desk.sizeOf("ui.html")).toBeLessThan(150 * 1024);
    note(`ui.html, KB`, Math.round(desk.sizeOf("ui.html") / 102.4) / 10);
    note(`main.js, KB`, Math.round(desk.sizeOf("main.js") / 102.4) / 10);
  });

  test("opened_isSeenBeforeAnyScriptRuns", async () => {
    const html = desk.file("ui.html");
    expect(html.indexOf('class="first-paint"')).toBeGreaterThan(0);
    expect(html.indexOf('class="first-paint"')).toBeLessThan(html.indexOf("<script"));

    const what = `the plugin's window (${theme})`;
    await noteFirstPaint(what, desk.page.context(), () => desk.start());
  });

  test("opened_showsTheSignInForItsOwnServer", async () => {
    window = await desk.start();
    await window.getByText(server.url.replace("http://", "")).waitFor();
    expect(await window.evaluate(() => globalThis.origin)).toBe("null");
    await expectAccessible(window);
    await keep(desk.page, `plugin-sign-in-${theme}`);

    for (const door of [en.signIn.byEmail, en.signIn.byCode]) {
      await window.getByText(door, { exact: true }).click();
      await expectAccessible(window);
      await keep(desk.page, `plugin-sign-in-${door.toLowerCase()}-${theme}`);
    }
    await button(en.signIn.openBrowser).click();
    expect(await desk.look(({ file }) => file.opened)).toEqual([`${server.url}/#connect`]);
  });

  test("codeFromTheBrowser_letsIn_signOutLeadsBack", async () => {
    const email = `${theme}-${Date.now()}@poses.example`;
    const { accessToken } = await server.ask<{ accessToken: string }>("POST", "/auth/register", {
      ...{ email, password: "a good long password 1" },
    });
    const { code } = await server.ask<{ code: string }>("POST", "/auth/codes", {}, accessToken);
    await window.getByLabel(en.signIn.code).fill(`${code.slice(0, 3)} ${code.slice(3)}`);
    await button(en.signIn.submit).click();
    await window.getByText(en.mascots.none).waitFor();
    await expectAccessible(window);
    await keep(desk.page, `plugin-nothing-yet-${theme}`);
    await button(en.bar.menu).click();
    await window.getByRole("menuitem", { name: en.bar.signOut }).click();
    await window.getByText(en.signIn.signedOut).waitFor();
  });

  test("signedIn_posesAreDrawn", async () => {
    await window.getByText(en.signIn.byToken, { exact: true }).click();
    await window.getByLabel(en.signIn.token).fill(server.token);
    await button(en.signIn.submit).click();
    await window.getByRole("textbox", { name: en.form.prompt }).waitFor();
    await expectAccessible(window);
    await order(named("waving hello"), named("thinking"), named("sleeping"), named("celebrating"));
    await card(named("celebrating")).waitFor();
    await keep(desk.page, `plugin-drawing-${theme}`);

    for (const pose of ["waving hello", "thinking", "sleeping", "celebrating"]) {
      await picture(named(pose)).waitFor();
    }
    await expectAccessible(window);
    await expectNoSidewaysScroll(window);
    await window.locator(".desk-poses").evaluate((element) => element.scrollIntoView());
    await keep(desk.page, `plugin-poses-${theme}`);
  });

  test("inserted_standsOnTheCanvas_oneUndoTakesItAway", async () => {
    await button(en.card.insertLong(named("waving hello"))).click();
    await expect.poll(() => desk.look(({ file }) => file.currentPage.children.length)).toBe(1);
    expect(
      await desk.look(({ file }) => {
        const node = file.currentPage.children[0];
        return [node?.width, node?.height, node?.type, file.images.size];
      }),
    ).toEqual([512, 512, "RECTANGLE", 1]);

    await desk.look(({ file }) => file.undo());

    expect(await desk.look(({ file }) => file.currentPage.children.length)).toBe(0);
  });

  test("picked_areInsertedAsAGridWithNames", async () => {
    for (const pose of ["waving hello", "thinking", "sleeping", "celebrating"]) {
      await window.getByLabel(en.pick.pick(named(pose)), { exact: true }).check({ force: true });
    }
    await expectAccessible(window);
    await button(en.pick.insert).click();
    await keep(desk.page, `plugin-insert-menu-${theme}`);
    await window.getByRole("menuitem", { name: en.pick.grid }).click();

    await expect
      .poll(() => desk.look(({ file }) => file.currentPage.children[0]?.children.length))
      .toBe(4);
    await expect.poll(lastNotice).toBe(en.canvas.inserted(4));
    expect(
      await desk.look(({ file }) => {
        const grid = file.currentPage.children[0];
        return [grid?.type, grid?.["layoutWrap"], grid?.name];
      }),
    ).toEqual(["FRAME", "WRAP", "Pip"]);
    await keep(desk.page, `plugin-grid-${theme}`);
  });

  test("regenerated_changesInPlaceAndKeepsTheSize", async () => {
    const before = await desk.look(({ file }) => {
      const node = file.currentPage.children[0]?.children[0]?.children[0];
      if (node === undefined) throw new Error("the grid is empty");
      node.resize(300, 200);
      file.select(node);
      return { id: node.id, pose: node.getPluginData("pose") };
    });
    await window.getByText(en.canvas.regenerateAll(1), { exact: false }).first().waitFor();
    await expectAccessible(window);
    await window.locator(".top-bar").evaluate((element) => element.scrollIntoView());
    await keep(desk.page, `plugin-regenerate-${theme}`);
    await window.locator(".canvas-bar .primary").click();

    const node = (see: "pose" | "size") =>
      see === "pose"
        ? desk.look(
            ({ file }) =>
              file.currentPage.children[0]?.children[0]?.children[0]?.getPluginData("pose") ?? "",
          )
        : desk.look(({ file }) => {
            const own = file.currentPage.children[0]?.children[0]?.children[0];
            return [own?.width, own?.height];
          });
    await expect.poll(() => node("pose"), { timeout: BUSY_MS }).not.toBe(before.pose);
    expect(await node("size")).toEqual([300, 200]);
    await expect.poll(lastNotice).toBe(en.canvas.replaced(1));
  });

  test("closedWhileItIsRegenerated_isReplacedWhenOpenedAgain", async () => {
    const tag = () =>
      desk.look(
        ({ file }) =>
          file.currentPage.children[0]?.children[1]?.children[0]?.getPluginData("pose") ?? "",
      );
    const before = await tag();
    await desk.look(({ file }) => {
      const node = file.currentPage.children[0]?.children[1]?.children[0];
      if (node !== undefined) file.select(node);
    });
    await window.getByText(named("thinking"), { exact: true }).first().waitFor();
    await window.locator(".canvas-bar .primary").click();
    await expect
      .poll(() => desk.look(({ file }) => String(file.stored.get("replacements") ?? "")))
      .not.toBe("");
    await desk.closeWindow();

    window = await desk.start();

    await expect.poll(tag, { timeout: BUSY_MS }).not.toBe(before);
    await expect
      .poll(() => desk.look(({ file }) => String(file.stored.get("replacements") ?? "")))
      .toBe("");
  });

  test("closedInTheMiddleOfTen_everythingIsFoundAgain", async () => {
    const prompts = Array.from({ length: 10 }, (_, index) => named(`dancing ${index + 1}`));
    await order(...prompts);
    await card(prompts[9] as string).waitFor();
    await desk.closeWindow();

    window = await desk.start();

    for (const prompt of prompts) await picture(prompt).waitFor();
  });

  test("gallery_insertsAsComponentSet", async () => {
    await desk.look(({ file }) => {
      const [grid] = file.currentPage.children;
      if (grid !== undefined) file.select(grid);
    });
    await button(en.bar.gallery).click();
    // not by role: the options of the list of mascots have it too
    const tiles = window.locator("[role=option]");
    await tiles.nth(8).waitFor();
    await tiles.nth(0).click();
    await tiles.nth(2).click({ modifiers: ["Shift"] });
    await window.getByText(en.pick.count(3)).waitFor();
    await expectAccessible(window);
    await expectNoSidewaysScroll(window);
    await keep(desk.page, `plugin-gallery-${theme}`);
    await button(en.pick.insert).click();
    await window.getByRole("menuitem", { name: en.pick.set }).click();

    const names = () =>
      desk.look(({ file }) => file.currentPage.children.at(-1)?.children.map(({ name }) => name));
    await expect.poll(async () => (await names())?.length).toBe(3);
    for (const name of (await names()) ?? []) expect(name).toMatch(/^Pose=dancing \d+ /);
    await keep(desk.page, `plugin-component-set-${theme}`);
    await button(en.bar.poses).click();
  });

  test("selectionOnTheCanvas_becomesAMascot_itsFailureGivesTheCreditBack", async () => {
    await desk.look(({ file }) => {
      const box = file.createFrame();
      box.name = `Lost ${file.images.size}`;
      // what is drawn of a node is its first picture here
      const [picture] = file.images.values();
      box.exportAsync = async () => picture as Uint8Array;
      file.select(box);
    });
    await window.getByText(en.mascots.fromSelection, { exact: true }).click();
    await window.getByRole("radio", { name: /^Lost/, checked: true }).last().waitFor();
    const { data } = await server.ask<{ data: { fullBodyImageUrl: string }[] }>(
      ...(["GET", "/mascots?limit=1"] as const),
    );
    server.losePicture(data[0]?.fullBodyImageUrl ?? "");
    const before = await server.balance();

    await order(named("jumping"));

    await card(named("jumping"))
      .getByText(en.card.failures["mascot_picture_missing"] as string)
      .waitFor();
    await card(named("jumping")).getByText(en.card.refunded).waitFor();
    expect(await server.balance()).toBe(before);
    await expectAccessible(window);
    await card(named("jumping")).scrollIntoViewIfNeeded();
    await keep(desk.page, `plugin-failed-${theme}`);
  });

  test("mascotRemoved_isAskedOnceAndGone", async () => {
    await button(en.mascots.more).click();
    await window.getByRole("menuitem", { name: /Lost/ }).click();
    await window.getByRole("dialog").waitFor();
    await expectAccessible(window);
    await keep(desk.page, `plugin-remove-mascot-${theme}`);
    await button(en.remove.mascotSubmit).click();

    await window.getByRole("radio", { name: /^Lost/ }).waitFor({ state: "detached" });
    await window.getByRole("radio", { name: "Pip", checked: true }).waitFor();
    const { data } = await server.ask<{ data: { name: string }[] }>("GET", "/mascots");
    expect(data.map(({ name }) => name)).toEqual(["Pip"]);
  });

  test("fileThatMayOnlyBeRead_isSaid", async () => {
    await desk.look(({ file }) => void (file.isReadOnly = true));
    await button(en.card.insertLong(named("dancing 1"))).click();

    await window.getByText(en.canvas.refusals["read-only"]).waitFor();
    await desk.look(({ file }) => void (file.isReadOnly = false));
  });

  test("relaunchButton_leadsToTheRightPlace", async () => {
    await desk.closeWindow();
    await desk.look(({ file }) => {
      const node = file.currentPage.children[0]?.children[2]?.children[0];
      if (node !== undefined) file.select(node);
    });

    window = await desk.start("new-pose");

    const field = window.getByRole("textbox", { name: en.form.prompt });
    await expect.poll(() => field.inputValue()).toBe(named("sleeping"));

    await desk.closeWindow();
    window = await desk.start("regenerate");
    await expect
      .poll(() => window.evaluate(() => document.activeElement?.textContent ?? ""))
      .toContain(en.canvas.regenerateAll(1));
  });

  test("narrowestWindow_holdsEverything", async () => {
    await desk.look(({ file }) => file.ui.resize(320, 560));
    await window.locator("img.pose").first().waitFor();
    await expectNoSidewaysScroll(window);
    await keep(desk.page, `plugin-narrow-${theme}`);
  });

  test("anotherServer_isBlockedByTheManifestAndSaidSo", async () => {
    await button(en.bar.menu).click();
    await window.getByRole("menuitem", { name: en.bar.signOut }).click();
    await button(en.signIn.changeServer).click();
    await window.getByLabel(en.signIn.server).fill("https://elsewhere.example/");
    await button(en.signIn.useServer).click();
    await window.getByText(en.signIn.byToken, { exact: true }).click();
    await window.getByLabel(en.signIn.token).fill("whatever");
    await button(en.signIn.submit).click();

    await window.getByText(en.signIn.serverOutOfReach("https://elsewhere.example")).waitFor();
    await keep(desk.page, `plugin-other-server-${theme}`);
  });
});
