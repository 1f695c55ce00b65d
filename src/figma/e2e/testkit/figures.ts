import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { target } from "./folders";

/** Something measured, for people: printed, and kept beside the screenshots. */
export function note(what: string, value: number): void {
  mkdirSync(target, { recursive: true });
  appendFileSync(join(target, "figures.txt"), `${what}: ${value}\n`);
  console.log(`${what}: ${value}`);
}

/** A first paint below this is at once. */
export const AT_ONCE_MS = 100;

const LEAST_OPENINGS = 6;
const MOST_OPENINGS = 40;

/**
 * Opens something again and again, and notes when each time something of it was to be seen first. The
 * first opening also starts a process of the browser and warms the server up, as it happens to a person
 * once a day. Of the others the fastest tells what the page costs, the median what else the machine did;
 * on a busy machine it takes more of them until one is not held up.
 *
 * @returns the fastest, in milliseconds
 */
export async function notePaint(what: string, open: () => Promise<Frame>): Promise<number> {
  const first = await firstPaint(await open());
  const later: number[] = [];
  const isEnough = () => later.length >= LEAST_OPENINGS && Math.min(...later) < AT_ONCE_MS;
  while (!isEnough() && later.length < MOST_OPENINGS) later.push(await firstPaint(await open()));
  later.sort((one, other) => one - other);
  const [fastest = Infinity] = later;
  note(`first paint of ${what}, ms`, fastest);
  note(`  median of ${later.length} openings, ms`, later[later.length >> 1] ?? -1);
  note(`  the very first opening, ms`, first);
  return fastest;
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
