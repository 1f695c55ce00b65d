import { unzipSync } from "fflate";
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { en } from "../ui/text/en";
import { fr } from "../ui/text/fr";
import {
  BUSY_MS,
  expectAccessible,
  expectNoSidewaysScroll,
  keep,
  openBrowser,
} from "./testkit/browser";
import { note, noteFirstPaint } from "./testkit/figures";
import { PosesServer } from "./testkit/poses-server";

let server: PosesServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([PosesServer.start(), openBrowser()]);
  page = await newPage("light", 1280);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function newPage(colorScheme: "light" | "dark", width: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    ...{ colorScheme, locale: "en-GB", acceptDownloads: true },
  });
  context.setDefaultTimeout(BUSY_MS);
  const opened = await context.newPage();
  opened.on("console", (message) => {
    if (/Content.Security.Policy/i.test(message.text())) throw new Error(message.text());
  });
  return opened;
}

const button = (name: string | RegExp, exact = true) => page.getByRole("button", { name, exact });

const card = (prompt: string) => page.getByRole("article", { name: prompt, exact: true });

async function order(...prompts: string[]): Promise<void> {
  await page.getByRole("textbox", { name: en.form.prompt }).fill(prompts.join("\n"));
  await button(en.form.submit(prompts.length)).click();
}

const pictureOf = (prompt: string) => card(prompt).locator("img.pose").first();

test("opened_isSeenBeforeAnyScriptHasCome", async () => {
  await page.route("**/*.js", (route) => route.abort());
  await page.goto(server.url);

  await page.locator(".first-paint .brand-mark").waitFor();
  await page.unroute("**/*.js");

  const browsing = await page.context().newCDPSession(page);
  const open = async () => {
    await page.goto("about:blank");
    await browsing.send("Network.clearBrowserCache");
    await page.goto(server.url);
    return page.mainFrame();
  };

  await noteFirstPaint("the studio", page.context(), open);
  await browsing.detach();
});

test("signIn_wrongTokenIsSaid_rightOneOpensTheStudio", async () => {
  await page.goto(server.url);
  await page.getByLabel(en.signIn.token).fill("wrong");
  await button(en.signIn.submit).click();
  await page.getByText(en.signIn.refusedToken).waitFor();
  await expectAccessible(page.mainFrame());
  await keep(page, "studio-sign-in");

  await page.getByLabel(en.signIn.token).fill(server.token);
  await page.keyboard.press("Enter");

  await page.getByText(en.desk.emptyTitle).waitFor();
  await expectAccessible(page.mainFrame());
  await keep(page, "studio-empty");
});

test("manyPrompts_becomeLivingCardsThenPictures", async () => {
  const before = await server.balance();
  const prompts = [
    ...["waving hello", "celebrating with confetti", "thinking", "working on a laptop"],
    ...["reading a book", "giving a thumbs up", "sleeping", "surprised"],
  ];
  await order(...prompts);
  await card("waving hello").waitFor();
  await page.getByRole("progressbar").first().waitFor();
  await keep(page, "studio-drawing");
  await expectAccessible(page.mainFrame());

  for (const prompt of prompts) await pictureOf(prompt).waitFor();

  expect(await server.balance()).toBe(before - prompts.length);
  await page.getByText(en.bar.credits(before - prompts.length)).waitFor();
  await expectAccessible(page.mainFrame());
  await keep(page, "studio-poses");
  await page.setViewportSize({ width: 1080, height: 760 });
  await keep(page, "studio-readme");
  await page.setViewportSize({ width: 1280, height: 900 });
});

test("cutAgain_changesThePicture", async () => {
  const posed = "celebrating with confetti";
  const before = await pictureOf(posed).getAttribute("src");
  await card(posed)
    .getByRole("button", { name: en.card.moreLong(posed) })
    .click();
  await keep(page, "studio-menu");
  await page.getByRole("menuitem", { name: en.card.recut }).click();
  await page.getByLabel(en.recut.strength).fill("80");
  await button(en.recut.submit).click();
  await expect
    .poll(() => pictureOf(posed).getAttribute("src"), { timeout: BUSY_MS })
    .not.toBe(before);
  await page.waitForLoadState("networkidle");
  await expectAccessible(page.mainFrame());
  await keep(page, "studio-recut");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
});

test("reloadedInTheMiddleOfTen_everythingIsFoundAgain", async () => {
  const prompts = Array.from({ length: 10 }, (_, index) => `pose number ${index + 1}`);
  await order(...prompts);
  await card("pose number 1").waitFor();
  await page.reload();

  for (const prompt of prompts) await pictureOf(prompt).waitFor();
  expect(await page.getByRole("article").count()).toBe(18);
});

test("cancelled_theCreditIsBack", async () => {
  const [pip] = await mascots();
  const line = await server.order(
    pip?.id ?? "",
    Array.from({ length: 50 }, (_, index) => `standing in line ${index + 1}`),
  );
  const before = await server.balance();
  await order(...Array.from({ length: 6 }, (_, index) => `dancing ${index + 1}`));
  await card("dancing 6")
    .getByRole("button", { name: en.card.cancelLong("dancing 6") })
    .click();

  await card("dancing 6")
    .getByText(en.card.failures["cancelled"] as string)
    .waitFor();
  expect(await server.balance()).toBe(before - 5);
  await server.remove(line);
  await pictureOf("dancing 5").waitFor();
  await pictureOf("dancing 4").waitFor();
});

test("failure_saysWhyAndThatTheCreditIsBack", async () => {
  const [pip] = await mascots();
  const picture = await (await fetch(pip?.fullBodyImageUrl ?? "")).arrayBuffer();
  const file = { name: "Lost.png", mimeType: "image/png", buffer: Buffer.from(picture) };
  await page.getByLabel(en.mascots.uploadLong).setInputFiles(file);
  await page.getByRole("radio", { name: "Lost" }).waitFor();
  const [lost] = await mascots();
  server.losePicture(lost?.fullBodyImageUrl ?? "");
  const before = await server.balance();

  await order("waving hello");

  const failed = card("waving hello");
  await failed.getByText(en.card.failures["mascot_picture_missing"] as string).waitFor();
  await failed.getByText(en.card.refunded).waitFor();
  expect(await server.balance()).toBe(before);
  await expectAccessible(page.mainFrame());
  await keep(page, "studio-failed");
});

test("mascotRemoved_isAskedOnceAndGone", async () => {
  await button(en.mascots.more).click();
  await page.getByRole("menuitem", { name: en.mascots.remove("Lost") }).click();
  await page.getByRole("dialog").waitFor();
  await expectAccessible(page.mainFrame());
  await keep(page, "studio-remove-mascot");
  await button(en.remove.mascotSubmit).click();

  await page.getByRole("radio", { name: "Lost" }).waitFor({ state: "detached" });
  await page.getByRole("radio", { name: "Pip", checked: true }).waitFor();
  expect((await mascots()).map(({ name }) => name)).toEqual(["Pip"]);
});

interface Mascot {
  readonly id: string;
  readonly name: string;
  readonly fullBodyImageUrl: string;
}

/** As the server has them, newest first. */
async function mascots(): Promise<readonly Mascot[]> {
  return (await server.ask<{ data: Mascot[] }>("GET", "/mascots")).data;
}

/** How many poses of the oldest mascot are still in the making. */
async function unfinished(): Promise<number> {
  const pip = (await mascots()).at(-1)?.id ?? "";
  const { data } = await server.ask<{ data: { status: string }[] }>("GET", `/mascots/${pip}/poses`);
  return data.filter(({ status }) => status === "pending" || status === "generating").length;
}

test("gallery_isPickedByMouseAndKeyboardAndSavedAsZip", async () => {
  await button(en.bar.gallery).click();
  const tiles = page.locator("[role=option]");
  await tiles.nth(20).waitFor();
  await tiles.nth(2).click();
  await tiles.nth(5).click({ modifiers: ["Shift"] });
  await page.getByText(en.pick.count(4)).waitFor();
  await expectAccessible(page.mainFrame());
  await keep(page, "studio-gallery");

  await page.getByRole("listbox").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await page.getByText(en.pick.count(5)).waitFor();
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    button(en.pick.zipLong).click(),
  ]);
  const files = unzipSync(new Uint8Array(readFileSync(await saved.path())));

  expect(Object.keys(files)).toHaveLength(5);
  for (const bytes of Object.values(files)) expect(bytes.length).toBeGreaterThan(1_000);
  await button(en.pick.clear).click();
});

test("search_findsByMascotAndWords", async () => {
  await page.getByLabel(en.gallery.search).fill("pip confetti");
  await page.getByText(en.gallery.count(1)).waitFor();
  await page.getByLabel(en.gallery.search).fill("nothing like it");
  await page.getByText(en.gallery.nothingFound).waitFor();
  await page.getByLabel(en.gallery.search).fill("");
});

test("thousandPoses_onlyThoseInViewExist", async () => {
  const real = /\/mascots\/[^/]+\/poses$/;
  await page.route(real, async (route) => {
    const answer = await route.fetch();
    const { data } = (await answer.json()) as { data: { id: string; status: string }[] };
    const done = data.filter(({ status }) => status === "completed");
    const many = Array.from({ length: 1_000 }, (_, index) => ({
      ...done[index % done.length],
      id: crypto.randomUUID(),
    }));
    await route.fulfill({ response: answer, json: { data: done.length === 0 ? data : many } });
  });
  await page.reload();
  await button(en.bar.gallery).click();
  await page.getByText(en.gallery.count(1_000)).waitFor();

  const slowest = await page.evaluate(scrollThrough);

  expect(await page.locator("[role=option]").count()).toBeLessThan(150);
  note("slowest frame of 60 while scrolling 1,000 poses, ms", slowest);
  await page.getByRole("listbox").focus();
  await page.keyboard.press("End");
  await page.locator("[role=option][aria-posinset='1000']").waitFor();
  await keep(page, "studio-thousand");
  await page.unroute(real);
  await page.reload();
});

/** Runs in the page: sixty steps through the whole list, the longest time between two frames. */
async function scrollThrough(): Promise<number> {
  const scroller = document.querySelector(".gallery") as HTMLElement;
  const frame = () => new Promise<number>(requestAnimationFrame);
  let slowest = 0;
  let last = await frame();
  for (let step = 1; step <= 60; step++) {
    scroller.scrollTop = (scroller.scrollHeight * step) / 60;
    const now = await frame();
    slowest = Math.max(slowest, now - last);
    last = now;
  }
  return Math.round(slowest);
}

test("serverKilledAndStartedAgain_thePageRecoversByItself", async () => {
  await pictureOf("dancing 5").waitFor();
  await order(...Array.from({ length: 4 }, (_, index) => `running ${index + 1}`));
  await card("running 4").waitFor();
  await server.kill();
  await page.getByText(en.bar.reconnecting).waitFor();
  await keep(page, "studio-reconnecting");

  await server.start();

  for (let index = 1; index <= 4; index++) await pictureOf(`running ${index}`).waitFor();
  await expect
    .poll(() => page.getByText(en.bar.reconnecting).count(), { timeout: BUSY_MS })
    .toBe(0);
});

test("closedPage_asksNothingMore", async () => {
  await order(...Array.from({ length: 4 }, (_, index) => `jumping ${index + 1}`));
  await card("jumping 4").waitFor();
  const context = page.context();
  await page.close();
  const requests: string[] = [];
  context.on("request", (request) => requests.push(request.url()));

  // meanwhile a living page would have asked for each of them
  await expect.poll(unfinished, { timeout: BUSY_MS }).toBe(0);
  expect(requests).toEqual([]);
  page = await context.newPage();
  await page.goto(server.url);
  await pictureOf("jumping 4").waitFor();
});

test.each([
  ["light", 320],
  ["dark", 320],
  ["dark", 1280],
  ["light", 1920],
] as const)("in %s at %d pixels_everythingFitsAndCanBeRead", async (theme, width) => {
  const other = await newPage(theme, width);
  await other.goto(`${server.url}/#token=${server.token}`);
  await other.locator("img.pose").first().waitFor();
  await expectNoSidewaysScroll(other.mainFrame());
  await expectAccessible(other.mainFrame());
  await keep(other, `studio-poses-${theme}-${width}`);
  await other.getByRole("button", { name: en.bar.gallery, exact: true }).click();
  await other.locator("[role=option]").first().waitFor();
  await other.locator("[role=option]").first().click();
  await expectNoSidewaysScroll(other.mainFrame());
  await expectAccessible(other.mainFrame());
  await keep(other, `studio-gallery-${theme}-${width}`);
  await other.context().close();
});

test("french_isWholeAndFits", async () => {
  const context = await browser.newContext({
    ...{ viewport: { width: 360, height: 800 }, locale: "fr-FR" },
  });
  context.setDefaultTimeout(BUSY_MS);
  const other = await context.newPage();
  await other.goto(`${server.url}/#token=${server.token}`);
  await other.getByRole("heading", { name: fr.desk.title("Pip") }).waitFor();
  await other.locator("img.pose").first().waitFor();

  await expectNoSidewaysScroll(other.mainFrame());
  await keep(other, "studio-french-360");
  await context.close();
});

test("keyboardAlone_reachesEverythingAndOrders", async () => {
  await page.reload();
  await pictureOf("dancing 5").waitFor();
  const seen: string[] = [];
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      const { activeElement: at } = document;
      const outline = at === null ? "" : getComputedStyle(at).outlineStyle;
      const beside = at?.nextElementSibling;
      const mark = beside ? getComputedStyle(beside).outlineStyle : "";
      if (outline === "none" && mark === "none") return `unmarked: ${at?.outerHTML}`;
      return at?.getAttribute("aria-label") ?? at?.textContent ?? "";
    });
    seen.push(name);
  }
  expect(seen.filter((name) => name.startsWith("unmarked"))).toEqual([]);
  expect(seen.join("|")).toContain(en.bar.gallery);
  expect(seen.join("|")).toContain("Waving");

  await page.getByRole("textbox", { name: en.form.prompt }).focus();
  await page.keyboard.type("by keyboard");
  await page.keyboard.press("Enter");
  await pictureOf("by keyboard").waitFor();
});
