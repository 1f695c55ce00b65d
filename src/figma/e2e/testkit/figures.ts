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

/** When something was to be seen first, and what of it the browser took to open an empty frame. */
export async function notePaint(what: string, frame: Frame): Promise<void> {
  const [paint, opened] = await frame.evaluate(async () => {
    const seen = () => performance.getEntriesByName("first-contentful-paint")[0];
    while (seen() === undefined) await new Promise(requestAnimationFrame);
    const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return [seen()?.startTime ?? -1, page?.responseEnd ?? -1];
  });
  note(`first paint of ${what}, ms`, Math.round(paint ?? -1));
  note(`  of which until its page had arrived, ms`, Math.round(opened ?? -1));
}
