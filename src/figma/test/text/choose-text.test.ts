import { expect, test } from "vitest";
import { chooseText } from "../../ui/text/choose-text";

test.each([[["en-GB"]], [["xx-XX", "en"]], [["xx"]], [[]]])("%j is answered in English", (tags) => {
  expect(chooseText(tags).language).toBe("en");
});
