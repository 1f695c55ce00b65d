package com.mascotposes.launcher;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Keeps a client's mistake from filling the log: of an address that cannot be decoded, such as
 * {@code /%zz}, Payara writes a grave record with a stack trace before any code of ours sees it.
 * One a minute is let through. {@code logging.properties} names this class.
 */
public class ClientMistakes implements Filter {

  private static final String SERVER = "jakarta.enterprise.web.core";
  private static final String DECODER = "org.glassfish.grizzly.http.util.URLDecoder";
  private static final long PAUSE_MS = Duration.ofMinutes(1).toMillis();

  private final AtomicLong quietUntil = new AtomicLong(Long.MIN_VALUE);

  @Override
  public boolean isLoggable(LogRecord record) {
    return !isMistake(record) || isTime(record.getMillis());
  }

  private static boolean isMistake(LogRecord record) {
    return SERVER.equals(record.getLoggerName())
        && record.getThrown() instanceof IllegalArgumentException thrown
        && thrown.getStackTrace().length > 0
        && thrown.getStackTrace()[0].getClassName().equals(DECODER);
  }

  private boolean isTime(long now) {
    long until = quietUntil.get();
    return now >= until && quietUntil.compareAndSet(until, now + PAUSE_MS);
  }
}
