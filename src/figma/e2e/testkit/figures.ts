import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Frame } from "playwright-core";
import { target } from "./folders";

/** Something measured, for people: printed, and kept beside the screenshots. */
export function note(what: string, ...values: number[]): void {
  mkdirSync(target, { recursive: true });
  const line = `${what}: ${values.join(" ")}`;
  appendFileSync(join(target, "figures.txt"), `${line}\n`);
  console.log(line);
}

const OPENINGS = 8;
const EMPTY_PAGE = "data:text/html,<title>empty</title><p>empty</p>";

/**
 * Opens something again and again, each time after an empty page in the same browser, and notes when
 * something was to be seen first. The very first opening also starts a process of the browser and warms
 * the server up, as it happens to a person once a day. Of the others the fastest tells what the page
 * costs, the median what else the machine did; an empty page is the limit of what is possible.
 */
export async function noteFirstPaint(
  what: string,
  browser: BrowserContext,
  open: () => Promise<Frame>,
): Promise<void> {
  const first = await firstPaint(await open());
  const empty: number[] = [];
  const ours: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    empty.push(await paintOfEmptyPage(browser));
    ours.push(await firstPaint(await open()));
  }
  note(`first paint of ${what}, ms`, fastest(ours));
  note(`  median of ${OPENINGS} openings, ms`, median(ours));
  note(`  the very first opening, ms`, first);
  note(
    `  an empty page in the same browser, fastest and median, ms`,
    fastest(empty),
    median(empty),
  );
}

const fastest = (all: number[]) => Math.min(...all);

const median = (all: number[]) => [...all].sort((one, other) => one - other)[all.length >> 1] ?? -1;

async function paintOfEmptyPage(browser: BrowserContext): Promise<number> {
  const page = await browser.newPage();
  await page.goto(EMPTY_PAGE);
  const paint = await firstPaint(page.mainFrame());
  await page.close();
  return paint;
}

/** From the start of the navigation to the first thing that is no background, as the browser says. */
async function firstPaint(frame: Frame): Promise<number> {
  const paint = await frame.evaluate(async () => {
    const seen = () => performance.getEntriesByName("first-contentful-paint")[0];
    while (seen() === undefined) await new Promise(requestAnimationFrame);
    return seen()?.startTime ?? -1;
  });
  return Math.round(paint);
}
