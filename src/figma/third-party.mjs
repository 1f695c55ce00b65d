import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const here = import.meta.dirname;

/**
 * What the bundles hold of others, from what esbuild tells of them: every package that any of the
 * files came from, as the lock file has it, and no package that only the build used.
 *
 * @param metafiles of the bundles
 * @returns by name: { name, version, license, homepage, sha512 (hexadecimal), text of the licence }
 */
export async function thirdParty(...metafiles) {
  const files = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const found = files.map((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]);
  const names = [...new Set(found)].filter((name) => name !== undefined).sort();
  const lock = JSON.parse(await readFile(join(here, "package-lock.json"), "utf8"));
  return Promise.all(names.map((name) => described(name, lock.packages[`node_modules/${name}`])));
}

async function described(name, { version, integrity }) {
  const folder = join(here, "node_modules", name);
  const { license, homepage } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) {
    throw new Error(`${name} brings no licence text`);
  }
  const text = (await readFile(join(folder, file), "utf8")).trim();
  const sha512 = Buffer.from(integrity.replace(/^sha512-/, ""), "base64").toString("hex");
  return { name, version, license, homepage: homepage ?? "", sha512, text };
}

/** The full texts, as the licences ask for. */
export function licenceTexts(packages) {
  return packages
    .map(({ name, version, license, text }) => `${title(name, version, license)}\n${text}\n`)
    .join("\n\n");
}

function title(name, version, license) {
  return `${name} ${version} (${license})\n${"-".repeat(72)}`;
}

/** One line each, in the form of the list that Maven makes of the Java libraries. */
export function licenceList(packages) {
  const lines = packages.map(
    ({ name, version, license, homepage }) =>
      `     (${license}) ${name} (npm:${name}:${version} - ${homepage})\n`,
  );
  return `\nLists of ${packages.length} third-party packages in the pages and the plugin.\n${lines.join("")}`;
}

/** A CycloneDX document of them, without time and serial number: two builds make the same. */
export function billOfMaterials(packages, { name, version }) {
  const components = packages.map((each) => {
    const purl = `pkg:npm/${each.name.replace("@", "%40")}@${each.version}`;
    return {
      type: "library",
      "bom-ref": purl,
      name: each.name,
      version: each.version,
      hashes: [{ alg: "SHA-512", content: each.sha512 }],
      licenses: [{ expression: each.license }],
      purl,
    };
  });
  const document = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { type: "application", name, version } },
    components,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
