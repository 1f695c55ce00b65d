import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

/** Where tests in the browser leave what they saw. */
export const target = join(here, "../../../../target/browser");

export const modules = join(here, "../../node_modules");
