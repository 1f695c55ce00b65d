package com.mascotposes.platform.rest;

import java.util.Set;

/**
 * Whether anything of a text can be seen. Java's own {@code isBlank} knows neither no-break spaces
 * nor characters of no width, and Bean Validation's {@code NotBlank} only what ASCII has of them.
 */
final class VisibleText {

  /** Letters and symbols, by their category, that are drawn as nothing. */
  private static final Set<Integer> EMPTY_SHAPES = Set.of(0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0);

  private VisibleText() {}

  /** The text as it is; empty when nothing of it can be seen. */
  static String orEmpty(String text) {
    return text.codePoints().anyMatch(VisibleText::isVisible) ? text : "";
  }

  /** Marks, such as accents and variation selectors, are seen only on something else. */
  private static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          false;
      default -> !EMPTY_SHAPES.contains(character);
    };
  }
}
