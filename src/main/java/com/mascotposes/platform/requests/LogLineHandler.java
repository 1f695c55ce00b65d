package com.mascotposes.platform.requests;

import com.mascotposes.platform.logs.JsonLine;
import com.mascotposes.platform.logs.LogFields;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/**
 * Rewrites each record before the server's own handlers see it: clean, and naming the request; or,
 * as JSON, saying everything there is to say in the message.
 */
final class LogLineHandler extends Handler {

  /** Tells our launcher that the message is the whole line; to other servers it means nothing. */
  static final String IS_JSON = "application/json";

  private final boolean json;

  LogLineHandler(boolean json) {
    this.json = json;
  }

  @Override
  public void publish(LogRecord record) {
    String message = CleanText.formatted(record);
    record.setParameters(null);
    record.setResourceBundle(null);
    if (record.getThrown() != null) {
      record.setThrown(CleanFailure.of(record.getThrown()));
    }
    if (json) {
      record.setMessage(JsonLine.of(record, message, LogFields.current()));
      record.setResourceBundleName(IS_JSON);
    } else {
      record.setMessage(CleanText.of(message) + request());
    }
  }

  private static String request() {
    return RequestMark.current().map(mark -> " [request " + mark.id() + "]").orElse("");
  }

  @Override
  public void flush() {
    // The server's handlers write.
  }

  @Override
  public void close() {
    // Nothing is open.
  }
}
