import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zipOf } from "../../ui/gallery/zip-of";

test("equalNames_getNumbers", async () => {
  const file = (name: string, byte: number) => ({ name, bytes: new Uint8Array([byte]) });
  const zip = zipOf([file("pip.png", 1), file("pip.png", 2), file("pip.png", 3)]);

  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));

  expect(Object.entries(files).map(([name, bytes]) => [name, bytes[0]])).toEqual([
    ["pip.png", 1],
    ["pip-2.png", 2],
    ["pip-3.png", 3],
  ]);
});
