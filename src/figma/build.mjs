/**
 * Builds the two hosts of the app. Into target/pages the studio: index.html and, under assets/, script,
 * style, font and icon, each with a hash in its name so that it may be cached for ever. Into
 * target/plugin what Figma imports: manifest.json, main.js, and ui.html with everything in it. What
 * they hold of others stands in target/third-party and target/pages-bom.json.
 */
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { billOfMaterials, licenceList, licenceTexts, thirdParty } from "./third-party.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const pages = join(here, "../../target/pages");
const plugin = join(here, "../../target/plugin");
const lists = join(here, "../../target/third-party");

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
await tellWhatIsOfOthers(await buildStudio(), ...(await buildPlugin()));

async function buildStudio() {
  const { metafile } = await build({
    ...COMMON,
    entryPoints: { studio: "ui/studio-page.tsx", icon: "ui/icons/favicon.svg" },
    outdir: join(pages, "assets"),
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    format: "esm",
    target: ["es2022", "chrome111", "firefox115", "safari16.4"],
    loader: { ".woff2": "file", ".svg": "copy" },
    banner: { js: LICENCES },
  });
  const built = Object.keys(metafile.outputs).map((path) => basename(path));
  const address = (pattern) => `assets/${built.find((name) => pattern.test(name))}`;
  const page = (await pageOf("index.html"))
    .replace("{{icon}}", address(/^icon-.*\.svg$/))
    .replace("{{style}}", address(/^studio-.*\.css$/))
    .replace("{{script}}", address(/^studio-.*\.js$/));
  await writeFile(join(pages, "index.html"), page);
  const texts = licenceTexts(await thirdParty(metafile));
  await writeFile(join(pages, "assets/licences.txt"), texts);
  for (const [path, { bytes }] of Object.entries(metafile.outputs)) tell(basename(path), bytes);
  return metafile;
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
  const texts = licenceTexts(await thirdParty(main.metafile, window.metafile));
  await writeFile(join(plugin, "licences.txt"), texts);
  await copyFile(join(here, "manifest.json"), join(plugin, "manifest.json"));
  for (const { bytes } of Object.values(main.metafile.outputs)) tell("main.js", bytes);
  tell("ui.html", Buffer.byteLength(html));
  return [main.metafile, window.metafile];
}

async function tellWhatIsOfOthers(...metafiles) {
  const packages = await thirdParty(...metafiles);
  const self = JSON.parse(await readFile(join(here, "package.json"), "utf8"));
  await mkdir(lists, { recursive: true });
  await writeFile(join(lists, "THIRD-PARTY-PAGES.txt"), licenceList(packages));
  await writeFile(join(lists, "../pages-bom.json"), billOfMaterials(packages, self));
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
