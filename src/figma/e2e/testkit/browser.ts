import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Frame, type Page } from "playwright-core";
import { expect } from "vitest";
import { modules, target } from "./folders";

/** On a machine that does much else, a picture may take so long. */
export const BUSY_MS = 240_000;

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["POSES_CHROMIUM"] ?? "/usr/bin/chromium",
    // for containers, where everybody is root; only our own pages are opened
    args: ["--no-sandbox", "--font-render-hinting=none"],
  });
}

/** A picture of what is to be seen, for people to look at. */
export async function keep(page: Page, name: string): Promise<void> {
  mkdirSync(target, { recursive: true });
  await page.screenshot({ path: join(target, `${name}.png`), animations: "disabled" });
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

const axe = readFileSync(join(modules, "axe-core/axe.min.js"), "utf8");

/** Nothing that axe knows stands in the way of people who see, hear or move differently. */
export async function expectAccessible(frame: Frame): Promise<void> {
  await frame.evaluate(atRest);
  // through the debugger, which no content security policy stops
  await frame.evaluate(axe);
  const violations = await frame.evaluate(async () => {
    const { axe: checker } = globalThis as never as {
      axe: { run(): Promise<{ violations: Violation[] }> };
    };
    const found = await checker.run();
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((n) => `${n.html} ${n.failureSummary}`).join(" ")}`,
    );
  });
  expect(violations).toEqual([]);
}

/** Runs in the page: what fades in is half transparent on its way, and would be found hard to read. */
async function atRest(): Promise<void> {
  const passing = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  // one that is called off is over as well
  await Promise.allSettled(passing.map(({ finished }) => finished));
}

/** No part of the page is wider than the window. */
export async function expectNoSidewaysScroll(frame: Frame): Promise<void> {
  const excess = await frame.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBeLessThanOrEqual(0);
}
