import { en, type Text } from "./en";
import { fr } from "./fr";

/** All languages, the first is for everybody whose own is missing. */
export const LANGUAGES: readonly Text[] = [en, fr];

/**
 * The texts in the first of a person's languages that there is.
 *
 * @param wanted language tags such as `fr-CA`, the preferred first
 */
export function chooseText(wanted: readonly string[]): Text {
  const found = wanted
    .map((tag) => LANGUAGES.find((text) => text.language === tag.split("-")[0]?.toLowerCase()))
    .find((text) => text !== undefined);
  return found ?? en;
}
