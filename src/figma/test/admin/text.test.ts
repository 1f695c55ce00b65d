import { expect, test } from "vitest";
import { en } from "../../ui/admin/text/en";
import { fr } from "../../ui/admin/text/fr";

/** Same words in both languages. */
const ALIKE = ["Pages", "Administration", "Audit", "Action", "Pose", "Pause…"];

test("everySentence_isSaidInFrenchToo", () => {
  const french = strings(fr);
  const same = [...strings(en)].filter(
    ([path, sentence]) => french.get(path) === sentence && !ALIKE.includes(sentence),
  );
  expect([...strings(en).keys()].filter((path) => !french.has(path))).toEqual([]);
  expect(same).toEqual([]);
});

/** All plain sentences by their paths. */
function strings(part: object, path = ""): Map<string, string> {
  return new Map(
    Object.entries(part).flatMap(([name, value]) => {
      if (typeof value === "string") return [[`${path}${name}`, value]] as [string, string][];
      return typeof value === "object" ? [...strings(value as object, `${path}${name}.`)] : [];
    }),
  );
}
