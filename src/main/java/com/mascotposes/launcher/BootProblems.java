package com.mascotposes.launcher;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why the server or the application did not start.
 *
 * <p>Payara only logs that; the root cause of the first grave record is what an operator can act
 * on.
 */
class BootProblems {

  private static final int LONGEST = 400;

  /** How Payara says that a setting's text is of another type than the setting. */
  private static final Pattern WRONG_SETTING =
      Pattern.compile(
          "ConfigProperty ([\\w.]+) in class \\S+ Reason Unable to convert value to type"
              + " ([\\w.]+) for value `([^`]*)`");

  /** The same of a setting that is a number. */
  private static final Pattern NO_NUMBER =
      Pattern.compile(
          "ConfigProperty ([\\w.]+) in class \\S+ Reason \\S*NumberFormatException:"
              + " For input string: \"(.*?)\"(?: under radix 10)? at ");

  private final AtomicReference<String> first = new AtomicReference<>();

  void note(LogRecord record) {
    first.compareAndSet(null, text(record));
  }

  /** The first problem that was logged. */
  String first() {
    return Optional.ofNullable(first.get()).orElse("the log file says why.");
  }

  /** The first problem that was logged, else the root cause of this exception. */
  String firstOr(Throwable thrown) {
    return Optional.ofNullable(first.get()).orElseGet(() -> rootMessage(thrown));
  }

  /** The message of the root cause, else the record's own, in one line. */
  static String text(LogRecord record) {
    return record.getThrown() == null
        ? oneLine(new SimpleFormatter().formatMessage(record))
        : rootMessage(record.getThrown());
  }

  private static String oneLine(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    Matcher wrong = WRONG_SETTING.matcher(line);
    if (wrong.find()) {
      return "%s is \"%s\" but must be %s."
          .formatted(wrong.group(1), wrong.group(3), kind(wrong.group(2)));
    }
    Matcher noNumber = NO_NUMBER.matcher(line);
    if (noNumber.find()) {
      return "%s is \"%s\" but must be a number.".formatted(noNumber.group(1), noNumber.group(2));
    }
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " ...";
  }

  private static String kind(String type) {
    return switch (type) {
      case "java.time.Duration" -> "a duration such as PT30S";
      case "int", "java.lang.Integer", "long", "java.lang.Long" -> "a whole number";
      case "boolean", "java.lang.Boolean" -> "true or false";
      default -> "a " + type;
    };
  }

  private static String rootMessage(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return oneLine(root.getMessage() == null ? root.toString() : root.getMessage());
  }
}
