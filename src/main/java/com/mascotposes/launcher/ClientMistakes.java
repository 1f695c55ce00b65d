package com.mascotposes.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.stream.Stream;

/**
 * Keeps clients' mistakes from filling the log. Payara writes grave records with stack traces of an
 * address that cannot be decoded, such as {@code /%zz}, and of each answer whose client has gone,
 * of which a stranger can have as many as he likes. One a minute is let through. {@code
 * logging.properties} names this class.
 */
public class ClientMistakes implements Filter {

  private static final String SERVER = "jakarta.enterprise.web.core";
  private static final String TRANSPORT = "org.glassfish.grizzly.";
  private static final String DECODER = TRANSPORT + "http.util.URLDecoder";
  private static final long PAUSE_MS = Duration.ofMinutes(1).toMillis();

  /** A chain of causes may be a ring. */
  private static final int MOST_CAUSES = 20;

  private final AtomicLong quietUntil = new AtomicLong(Long.MIN_VALUE);

  @Override
  public boolean isLoggable(LogRecord record) {
    return !isMistake(record) || isTime(record.getMillis());
  }

  private static boolean isMistake(LogRecord record) {
    return isUndecodable(record)
        || Stream.iterate(record.getThrown(), Objects::nonNull, Throwable::getCause)
            .limit(MOST_CAUSES)
            .anyMatch(ClientMistakes::isClientGone);
  }

  private static boolean isUndecodable(LogRecord record) {
    return SERVER.equals(record.getLoggerName())
        && record.getThrown() instanceof IllegalArgumentException thrown
        && thrown.getStackTrace().length > 0
        && thrown.getStackTrace()[0].getClassName().equals(DECODER);
  }

  /** Whether the server's own transport met it, rather than a connection of ours to elsewhere. */
  private static boolean isClientGone(Throwable thrown) {
    return thrown instanceof IOException
        && Arrays.stream(thrown.getStackTrace())
            .map(StackTraceElement::getClassName)
            .filter(frame -> !frame.startsWith("sun.nio.") && !frame.startsWith("java."))
            .findFirst()
            .filter(frame -> frame.startsWith(TRANSPORT))
            .isPresent();
  }

  private boolean isTime(long now) {
    long until = quietUntil.get();
    return now >= until && quietUntil.compareAndSet(until, now + PAUSE_MS);
  }
}
