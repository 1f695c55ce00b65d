package com.mascotposes.launcher;

import com.mascotposes.platform.logs.JsonLine;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * One JSON object a line, of the application as of the server and its libraries. {@code
 * logging.properties} names this class when {@code poses.log.format} is {@code json}.
 */
public class JsonFormatter extends Formatter {

  /** How the application says that a record's message is the whole line already. */
  private static final String IS_JSON = "application/json";

  @Override
  public String format(LogRecord record) {
    String line =
        IS_JSON.equals(record.getResourceBundleName())
            ? record.getMessage()
            : JsonLine.of(record, formatMessage(record), Map.of());
    return line + "\n";
  }
}
