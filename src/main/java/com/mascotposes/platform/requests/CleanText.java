package com.mascotposes.platform.requests;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** Text in which nothing can break or disguise a line: control characters are shown as they are. */
final class CleanText {

  private static final Formatter FORMATTER =
      new Formatter() {
        @Override
        public String format(LogRecord record) {
          return formatMessage(record);
        }
      };

  private CleanText() {}

  /** The record's message with its parameters filled in. */
  static String formatted(LogRecord record) {
    return record.getMessage() == null ? "" : FORMATTER.format(record);
  }

  /**
   * Line ends of every kind, escape sequences and marks that turn the direction of writing appear
   * as {@code \}{@code u000a}; a null stays null.
   */
  static String of(String text) {
    if (text == null || text.chars().noneMatch(CleanText::isHarmful)) {
      return text;
    }
    StringBuilder clean = new StringBuilder();
    text.chars()
        .forEach(
            each -> {
              if (isHarmful(each)) {
                clean.append(String.format("\\u%04x", each));
              } else {
                clean.append((char) each);
              }
            });
    return clean.toString();
  }

  private static boolean isHarmful(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
