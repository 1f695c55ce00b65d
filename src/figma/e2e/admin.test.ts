import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { en as admin } from "../ui/admin/text/en";
import { fr as adminFr } from "../ui/admin/text/fr";
import { en } from "../ui/text/en";
import {
  BUSY_MS,
  expectAccessible,
  expectNoSidewaysScroll,
  keep,
  openBrowser,
} from "./testkit/browser";
import { PosesServer } from "./testkit/poses-server";

const EMAIL = "ada@poses.example";
const PASSWORD = "a good long password 1";

let server: PosesServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const settings = { POSES_ADMIN_EMAIL: EMAIL, POSES_ADMIN_PASSWORD: PASSWORD };
  [server, browser] = await Promise.all([PosesServer.start(settings), openBrowser()]);
  const context = await browser.newContext({
    ...{ viewport: { width: 1280, height: 900 }, colorScheme: "light", locale: "en-GB" },
  });
  context.setDefaultTimeout(BUSY_MS);
  page = await context.newPage();
  page.on("console", (message) => {
    if (/Content.Security.Policy/i.test(message.text())) throw new Error(message.text());
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true }).first();

const heading = (name: string) => page.getByRole("heading", { name, exact: true });

/** What is shown now: in both themes, on a wide and on the narrowest screen. */
async function look(name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page.mainFrame());
    await keep(page, `admin-${name}-${colorScheme}`);
  }
  await page.setViewportSize({ width: 320, height: 720 });
  await expectNoSidewaysScroll(page.mainFrame());
  await expectScreensInSight(320);
  await keep(page, `admin-${name}-320`);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: "light" });
}

/** A bar that scrolls hides screens from whoever does not know that it does. */
async function expectScreensInSight(width: number): Promise<void> {
  for (const screen of await page.locator(".admin-views .view").all()) {
    const box = await screen.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? width) + (box?.width ?? 1)).toBeLessThanOrEqual(width);
  }
}

async function signIn(email: string): Promise<void> {
  await page.getByLabel(en.signIn.email).fill(email);
  await page.getByLabel(en.signIn.password).fill(PASSWORD);
  await page.keyboard.press("Enter");
}

test("noAdministrator_isToldSoClearly", async () => {
  await server.ask("POST", "/auth/register", { email: "dora@poses.example", password: PASSWORD });
  await page.goto(`${server.url}/admin`);
  await heading(admin.title).waitFor();
  await look("sign-in");
  await signIn("dora@poses.example");

  await heading(admin.stranger.title).waitFor();
  await look("stranger");
  await button(admin.stranger.leave).click();
});

test("administrator_seesTheWaitingQueue", async () => {
  const [pip] = (await server.ask<{ data: { id: string }[] }>("GET", "/mascots")).data;
  await signIn(EMAIL);
  await page.getByText(admin.findings.good).waitFor();
  await expect.poll(() => page.getByText(admin.queue.alive).count()).toBe(1);
  const ids = await server.order(
    pip?.id ?? "",
    Array.from({ length: 40 }, (_, index) => `standing in line ${index + 1}`),
  );

  const waiting = page.getByRole("link", { name: new RegExp(`^${admin.queue.waiting}`) });
  await expect
    .poll(async () => Number(/\d+/.exec((await waiting.textContent()) ?? "")))
    .not.toBe(0);
  await page.getByRole("meter", { includeHidden: true }).first().waitFor();
  await look("queue");
  await page.setViewportSize({ width: 1080, height: 760 });
  await keep(page, "admin-readme");
  await page.setViewportSize({ width: 1280, height: 900 });
  await server.remove(ids.slice(10));
});

test("pausedForAReason_nothingRunsUntilItIsResumed", async () => {
  await button(admin.queue.pauseWork).click();
  await page.getByRole("dialog").waitFor();
  await expectAccessible(page.mainFrame());
  await keep(page, "admin-pause");
  await page.keyboard.type("the disk is nearly full");
  await page.keyboard.press("Enter");

  await heading(admin.findings.workHalted).waitFor();
  await page.getByText(admin.findings.by(EMAIL, "the disk is nearly full")).first().waitFor();
  await look("paused");
  await button(admin.queue.resumeWork).click();
  await heading(admin.findings.workHalted).waitFor({ state: "detached" });
});

test("nodeDrained_worksAgainWhenItIsLet", async () => {
  await page.getByRole("button", { name: /^Drain / }).click();
  await page.getByLabel(admin.ask.reason).fill("an update");
  await page.keyboard.press("Enter");
  await heading(admin.findings.allDrained).waitFor();

  await page.getByRole("button", { name: /^Let it work/ }).click();

  await heading(admin.findings.allDrained).waitFor({ state: "detached" });
});

test("failedJob_tellsItsHistoryAndIsPlacedAgain", async () => {
  await failingPose();
  await page.getByRole("link", { name: new RegExp(`^${admin.queue.failed}`) }).click();
  await page.getByRole("link", { name: /jumping/ }).click();
  await heading("jumping").waitFor();
  await heading(admin.job.history).waitFor();
  await look("job");
  const failed = page.url();
  await button(admin.job.repeat).click();
  await page.getByRole("dialog").waitFor();
  await expectAccessible(page.mainFrame());
  await button(admin.job.repeatSubmit).click();

  await expect.poll(() => page.url()).not.toBe(failed);
  await page.goBack();
  await page.getByRole("link", { name: admin.job.repeatedAs }).waitFor();
});

/** A pose that failed because its mascot's picture is gone. */
async function failingPose(): Promise<void> {
  const path = "/mascots";
  const [pip] = (await server.ask<{ data: { fullBodyImageUrl: string }[] }>("GET", path)).data;
  const bytes = await (await fetch(pip?.fullBodyImageUrl ?? "")).arrayBuffer();
  const image = Buffer.from(bytes).toString("base64");
  const { url } = await server.ask<{ url: string }>("POST", "/storage/upload-image", { image });
  const body = { imageUrl: url, name: "Lost" };
  const lost = await server.ask<{ id: string; fullBodyImageUrl: string }>(
    ...(["POST", "/mascots/from-image", body] as const),
  );
  server.losePicture(lost.fullBodyImageUrl);
  const [id = ""] = await server.order(lost.id, ["jumping"]);
  const status = () => server.ask<{ status: string }>("GET", `/poses/${id}/status`);
  await expect.poll(async () => (await status()).status, { timeout: BUSY_MS }).toBe("failed");
}

test("creditsGranted_areThereAndInTheLedger", async () => {
  const before = await server.balance();
  const { email } = await server.ask<{ email: string }>("GET", "/auth/profile");
  await page.getByRole("link", { name: admin.accountsTitle, exact: true }).click();
  await page.getByLabel(admin.accounts.search).fill(email.slice(0, 4));
  await look("accounts");
  await page.getByRole("link", { name: new RegExp(`^${email}`) }).click();
  await button(admin.account.grant).click();
  await page.getByRole("textbox", { name: admin.account.amount, exact: true }).fill("30");
  await page.getByLabel(admin.ask.reason).fill("a picture was late");
  await expectAccessible(page.mainFrame());
  await keep(page, "admin-grant");
  await button(admin.account.grantSubmit).click();

  await page.getByRole("cell", { name: "+30", exact: true }).waitFor();
  expect(await server.balance()).toBe(before + 30);
  await look("account");
});

test("health_settings_audit_tellWhatTheyKnow", async () => {
  await page.getByRole("link", { name: admin.healthTitle, exact: true }).click();
  await page.getByText(admin.health.right).waitFor();
  await look("health");

  await page.getByRole("link", { name: admin.settingsTitle, exact: true }).click();
  await page.getByText("poses.admin.password").waitFor();
  expect(await page.getByText(PASSWORD).count()).toBe(0);
  await look("settings");

  await page.getByRole("link", { name: admin.auditTitle, exact: true }).click();
  await page
    .getByText(admin.audit.actions["credits-granted"] as string)
    .last()
    .waitFor();
  await look("audit");
  await page.getByLabel(admin.audit.action).selectOption("work-paused");
  await page.getByText("the disk is nearly full").waitFor();
});

test("french_isWholeAndFits", async () => {
  await button(admin.menu).click();
  await page.getByRole("menuitemradio", { name: "Français" }).click();
  await page.getByRole("link", { name: adminFr.queueTitle, exact: true }).click();
  await page.getByText(adminFr.queue.workRuns).waitFor();
  await look("french");
});

test("keyboardAlone_reachesEverything", async () => {
  await page.reload();
  await page.getByText(adminFr.queue.workRuns).waitFor();
  const seen: string[] = [];
  for (let step = 0; step < 24; step++) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      const { activeElement: at } = document;
      // behind the last of the page comes the browser's own frame
      if (at === document.body) return "";
      const isMarked = at !== null && getComputedStyle(at).outlineStyle !== "none";
      return isMarked
        ? (at.getAttribute("aria-label") ?? at.textContent)
        : `unmarked: ${at?.outerHTML}`;
    });
    seen.push(name ?? "");
  }
  expect(seen.filter((name) => name.startsWith("unmarked"))).toEqual([]);
  expect(seen).toContain(adminFr.auditTitle);
  expect(seen).toContain(adminFr.queue.pauseWork);
});

test("closedPage_asksNothingMore", async () => {
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(request.url()));
  await expect.poll(() => asked.some((address) => address.endsWith("/admin/queue"))).toBe(true);
  await page.close();
  asked.length = 0;

  // meanwhile an open page would have asked several times
  const [pip] = (
    await server.ask<{ data: { id: string }[] }>("GET", "/mascots?limit=50")
  ).data.slice(-1);
  const [id = ""] = await server.order(pip?.id ?? "", ["waving"]);
  const status = () => server.ask<{ status: string }>("GET", `/poses/${id}/status`);
  await expect.poll(async () => (await status()).status, { timeout: BUSY_MS }).toBe("completed");
  expect(asked).toEqual([]);
});
