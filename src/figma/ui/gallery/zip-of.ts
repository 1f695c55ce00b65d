import { zipSync } from "fflate";

/** A ZIP of pictures. They are packed as they are: PNG has no air left. Equal names get a number. */
export function zipOf(files: readonly { name: string; bytes: Uint8Array }[]): Blob {
  const entries: Record<string, [Uint8Array, { level: 0 }]> = {};
  for (const { name, bytes } of files) entries[freeName(name, entries)] = [bytes, { level: 0 }];
  return new Blob([zipSync(entries) as Uint8Array<ArrayBuffer>], { type: "application/zip" });
}

function freeName(name: string, taken: object): string {
  if (!Object.hasOwn(taken, name)) return name;
  const [, stem, ending] = /^(.*?)(\.[^.]*)?$/.exec(name) as unknown as [string, string, string?];
  for (let number = 2; ; number++) {
    const other = `${stem}-${number}${ending ?? ""}`;
    if (!Object.hasOwn(taken, other)) return other;
  }
}
