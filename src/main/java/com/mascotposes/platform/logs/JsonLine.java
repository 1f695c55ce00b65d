package com.mascotposes.platform.logs;

import com.mascotposes.platform.logs.LogFields.Field;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.LogRecord;

/**
 * A log record as one JSON object in one line. Everything but plain characters is escaped, so no
 * text can end the line, a string in it, or disguise what follows.
 */
public final class JsonLine {

  private static final int LAST_ASCII = 0x7e;

  private final StringBuilder text = new StringBuilder("{");

  private JsonLine() {}

  /**
   * @param message the record's message with its parameters filled in
   * @param fields what the line is about
   */
  public static String of(LogRecord record, String message, Map<Field, String> fields) {
    JsonLine line =
        new JsonLine()
            .with("timestamp", record.getInstant().toString())
            .with("level", record.getLevel().getName())
            .with("logger", record.getLoggerName())
            .with("message", message);
    new TreeMap<>(fields).forEach((field, value) -> line.with(field.text(), value));
    if (record.getThrown() != null) {
      line.with("stack_trace", trace(record.getThrown()));
    }
    return line.text.append('}').toString();
  }

  private JsonLine with(String name, String value) {
    if (text.length() > 1) {
      text.append(',');
    }
    quote(name);
    text.append(':');
    quote(value == null ? "" : value);
    return this;
  }

  private void quote(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      append(value.charAt(i));
    }
    text.append('"');
  }

  private void append(char each) {
    switch (each) {
      case '"', '\\' -> text.append('\\').append(each);
      case '\n' -> text.append("\\n");
      case '\t' -> text.append("\\t");
      default -> {
        if (each >= ' ' && (each <= LAST_ASCII || Character.isLetterOrDigit(each))) {
          text.append(each);
        } else {
          text.append(String.format("\\u%04x", (int) each));
        }
      }
    }
  }

  private static String trace(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace, true));
    return trace.toString().strip();
  }
}
