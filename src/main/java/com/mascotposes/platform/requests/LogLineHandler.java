package com.mascotposes.platform.requests;

import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** Rewrites each record before the server's own handlers see it: clean, and naming the request. */
final class LogLineHandler extends Handler {

  @Override
  public void publish(LogRecord record) {
    String message = CleanText.of(CleanText.formatted(record));
    String request = RequestMark.current().map(mark -> " [request " + mark.id() + "]").orElse("");
    record.setParameters(null);
    record.setResourceBundle(null);
    record.setMessage(message + request);
    if (record.getThrown() != null) {
      record.setThrown(CleanFailure.of(record.getThrown()));
    }
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
