/**
 * Builds the studio page into target/pages: index.html and, under assets/, script, style, font and
 * icon, each with a hash in its name so that it may be cached for ever.
 */
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const pages = join(here, "../../target/pages");

await rm(pages, { recursive: true, force: true });
await mkdir(pages, { recursive: true });

const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: { studio: "ui/studio-page.tsx", icon: "ui/icons/favicon.svg" },
  outdir: join(pages, "assets"),
  entryNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  bundle: true,
  minify: true,
  metafile: true,
  format: "esm",
  target: ["es2022", "chrome111", "firefox115", "safari16.4"],
  jsx: "automatic",
  jsxImportSource: "preact",
  loader: { ".woff2": "file", ".svg": "copy" },
  legalComments: "eof",
  banner: { js: "/*! Licences of what is bundled here: licences.txt */" },
});

const built = Object.keys(metafile.outputs).map((path) => basename(path));
const address = (pattern) => `assets/${built.find((name) => pattern.test(name))}`;
const page = (await readFile(join(here, "ui/index.html"), "utf8"))
  .replace("{{icon}}", address(/^icon-.*\.svg$/))
  .replace("{{style}}", address(/^studio-.*\.css$/))
  .replace("{{script}}", address(/^studio-.*\.js$/));
await writeFile(join(pages, "index.html"), page);
await writeFile(join(pages, "assets/licences.txt"), await licences(Object.keys(metafile.inputs)));

for (const [path, { bytes }] of Object.entries(metafile.outputs)) {
  console.log(`${basename(path)} ${(bytes / 1024).toFixed(1)} KB`);
}

/** The licence texts of all packages that any of the files came from. */
async function licences(files) {
  const packages = files.map((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]);
  const names = [...new Set(packages)].filter((name) => name !== undefined).sort();
  return (await Promise.all(names.map(licence))).join("\n\n");
}

async function licence(name) {
  const folder = join(here, "node_modules", name);
  const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined || !existsSync(join(folder, file))) {
    throw new Error(`${name} brings no licence text`);
  }
  const text = await readFile(join(folder, file), "utf8");
  return `${name} ${version} (${license})\n${"-".repeat(72)}\n${text.trim()}\n`;
}
