/**
 * Builds the pages. Into target/pages the studio, index.html, and the administrators' page,
 * admin/index.html; under assets/ their scripts, styles, font and icon, each with a hash in its name so
 * that it may be cached for ever. Into target/plugin what Figma imports: manifest.json, main.js, and ui.html with everything in it.
 */
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const pages = join(here, "../../target/pages");
const plugin = join(here, "../../target/plugin");

const LICENCES = "/*! Licences of what is bundled here: licences.txt */";

const COMMON = {
  absWorkingDir: here,
  bundle: true,
  minify: true,
  metafile: true,
  legalComments: "eof",
  charset: "utf8",
  jsx: "automatic",
  jsxImportSource: "preact",
};

for (const folder of [pages, plugin]) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}
await buildPages();
await buildPlugin();

async function buildPages() {
  const { metafile } = await build({
    ...COMMON,
    entryPoints: {
      ...{ studio: "ui/studio-page.tsx", admin: "ui/admin-page.tsx" },
      icon: "ui/icons/favicon.svg",
    },
    outdir: join(pages, "assets"),
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    format: "esm",
    target: ["es2022", "chrome111", "firefox115", "safari16.4"],
    loader: { ".woff2": "file", ".svg": "copy" },
    banner: { js: LICENCES },
  });
  const built = Object.keys(metafile.outputs).map((path) => basename(path));
  await mkdir(join(pages, "admin"));
  await writeFile(join(pages, "index.html"), await page("studio", "index.html", "assets/", built));
  await writeFile(
    join(pages, "admin/index.html"),
    await page("admin", "admin.html", "../assets/", built),
  );
  await writeFile(join(pages, "assets/licences.txt"), await licences(metafile));
  for (const [path, { bytes }] of Object.entries(metafile.outputs)) tell(basename(path), bytes);
}

/** A page with the addresses of its own script and style, and the icon of all. */
async function page(name, file, assets, built) {
  const address = (start, ending) =>
    assets + built.find((each) => each.startsWith(`${start}-`) && each.endsWith(ending));
  return (await pageOf(file))
    .replace("{{icon}}", address("icon", ".svg"))
    .replace("{{style}}", address(name, ".css"))
    .replace("{{script}}", address(name, ".js"));
}

async function buildPlugin() {
  const main = await build({
    ...COMMON,
    entryPoints: ["main/main.ts"],
    outfile: join(plugin, "main.js"),
    format: "iife",
    // Figma's sandbox has met syntax of later years that it could not read
    target: "es2017",
  });
  const window = await build({
    ...COMMON,
    entryPoints: { ui: "ui/plugin-window.tsx" },
    outdir: plugin,
    write: false,
    format: "iife",
    target: ["es2022", "chrome111"],
    banner: { js: LICENCES },
  });
  const text = (ending) => window.outputFiles.find(({ path }) => path.endsWith(ending)).text;
  const html = (await pageOf("plugin.html"))
    .replace("/*{{style}}*/", () => text(".css"))
    .replace("/*{{script}}*/", () => text(".js").replaceAll("</script", "<\\/script"));
  await writeFile(join(plugin, "ui.html"), html);
  await writeFile(join(plugin, "licences.txt"), await licences(window.metafile));
  await copyFile(join(here, "manifest.json"), join(plugin, "manifest.json"));
  for (const { bytes } of Object.values(main.metafile.outputs)) tell("main.js", bytes);
  tell("ui.html", Buffer.byteLength(html));
}

/** A host's page, with what both show until the script is there. */
async function pageOf(name) {
  const [page, firstPaint] = await Promise.all(
    [name, "first-paint.html"].map((file) => readFile(join(here, "ui", file), "utf8")),
  );
  return page.replace("{{first-paint}}", () => firstPaint.trim());
}

function tell(name, bytes) {
  console.log(`${name} ${(bytes / 1024).toFixed(1)} KB`);
}

/** The licence texts of all packages that any of the files came from. */
async function licences({ inputs }) {
  const files = Object.keys(inputs);
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
