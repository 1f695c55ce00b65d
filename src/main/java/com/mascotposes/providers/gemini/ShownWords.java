package com.mascotposes.providers.gemini;

/** Makes a foreign service's words fit to be shown to a person or written to a log. */
final class ShownWords {

  private static final int MAX = 300;

  private ShownWords() {}

  /**
   * One line of at most 300 characters without addresses, keys and control characters.
   *
   * @param words may be null, which gives an empty text
   */
  static String of(String words) {
    if (words == null) {
      return "";
    }
    String line =
        words
            .replaceAll("(?i)\\b[a-z][a-z0-9+.-]*://\\S+", "[address]")
            .replaceAll("AIza[0-9A-Za-z_-]{10,}", "[key]")
            .replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029\\s]+", " ")
            .strip();
    return line.codePointCount(0, line.length()) <= MAX
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MAX - 1)) + "…";
  }
}
