package com.mascotposes.providers;

/**
 * Makes text that a person typed safe to stand inside our instructions to a model.
 *
 * <p>The words are put between {@code <words>} and {@code </words>}; angle brackets inside them are
 * taken out, so that no text can end its own quotation and go on as an instruction.
 */
final class UserWords {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private UserWords() {}

  /**
   * The text between its marks, on one line.
   *
   * @param text may be null, which counts as empty
   * @param max how many characters (code points) are kept at most
   */
  static String quoted(String text, int max) {
    return "<words>" + cleaned(text, max) + "</words>";
  }

  /** The text without marks, line breaks, control and invisible characters; never null. */
  static String cleaned(String text, int max) {
    if (text == null) {
      return "";
    }
    StringBuilder kept = new StringBuilder();
    text.codePoints().map(UserWords::harmless).forEach(kept::appendCodePoint);
    String oneLine = kept.toString().replaceAll("\\s+", " ").strip();
    return oneLine.codePointCount(0, oneLine.length()) <= max
        ? oneLine
        : oneLine.substring(0, oneLine.offsetByCodePoints(0, max)).strip();
  }

  /** Joiners stay, because emoji and several scripts need them; other invisible characters go. */
  private static int harmless(int character) {
    if (character == '<' || character == '>') {
      return ' ';
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          ' ';
      case Character.FORMAT ->
          character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER ? character : ' ';
      default -> character;
    };
  }

  static boolean isBlank(String text) {
    return cleaned(text, Integer.MAX_VALUE).isEmpty();
  }
}
