import { expect, test } from "vitest";
import { en } from "../../ui/text/en";
import { fr } from "../../ui/text/fr";

/** All sentences of a language by their places; those with gaps are filled with numbers and words. */
function sentences(text: unknown, place = ""): Map<string, string> {
  if (typeof text === "string") return new Map([[place, text]]);
  if (typeof text === "function") return new Map([[place, String(text(2, "2", "2"))]]);
  return new Map(
    Object.entries(text as object).flatMap(([key, part]) => [
      ...sentences(part, `${place}.${key}`),
    ]),
  );
}

test("everySentence_isThereInFrench", () => {
  expect([...sentences(fr).keys()].sort()).toEqual([...sentences(en).keys()].sort());
  expect([...sentences(fr)].filter(([, words]) => words.trim() === "")).toEqual([]);
});

test("french_isNotEnglish", () => {
  const english = sentences(en);
  const same = [...sentences(fr)].filter(
    ([place, words]) => words === english.get(place) && words.length > 12,
  );

  expect(same).toEqual([]);
});

test("numbers_areGroupedInTheLanguage", () => {
  expect(fr.bar.credits(1)).toBe("1 crédit");
  expect(fr.bar.credits(1007)).toMatch(/^1\s007 crédits$/u);
  expect(fr.card.took(3.44)).toBe("Prête après 3,4 s");
});
