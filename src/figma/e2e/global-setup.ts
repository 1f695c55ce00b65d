import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { target } from "./testkit/folders";

/** What an earlier run left is no evidence of this one. */
export default function setUp(): void {
  if (!existsSync(target)) return;
  for (const name of readdirSync(target)) {
    if (/\.png$|^data-|^figures/.test(name)) rmSync(join(target, name), { recursive: true });
  }
}
