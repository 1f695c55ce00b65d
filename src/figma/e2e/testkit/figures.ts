import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { target } from "./folders";

/** Something measured, for people: printed, and kept beside the screenshots. */
export function note(what: string, value: number): void {
  mkdirSync(target, { recursive: true });
  appendFileSync(join(target, "figures.txt"), `${what}: ${value}\n`);
  console.log(`${what}: ${value}`);
}
