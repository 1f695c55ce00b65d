package com.mascotposes.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class ClientMistakesTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final ClientMistakes filter = new ClientMistakes();

  @Test
  void addressThatCannotBeDecoded_isLoggedOnceAMinute() {
    assertThat(filter.isLoggable(mistake(NOON))).isTrue();
    assertThat(filter.isLoggable(mistake(NOON.plusSeconds(59)))).isFalse();
    assertThat(filter.isLoggable(mistake(NOON.plusSeconds(60)))).isTrue();
  }

  @Test
  void answerWhoseClientHasGone_isLoggedOnceAMinute() {
    IOException closed = new IOException("Broken pipe");
    closed.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement(
              "sun.nio.ch.SocketDispatcher", "write0", "SocketDispatcher.java", 1),
          new StackTraceElement("org.glassfish.grizzly.nio.Writer", "write", "Writer.java", 1)
        });
    UncheckedIOException thrown = new UncheckedIOException(closed);

    assertThat(filter.isLoggable(record(thrown, NOON))).isTrue();
    assertThat(filter.isLoggable(record(thrown, NOON.plusSeconds(59)))).isFalse();
  }

  /** The store's or the provider's connection, on a thread that serves a request. */
  @Test
  void connectionOfOursThatBreaks_isAlwaysLogged() {
    IOException broken = new IOException("Broken pipe");
    broken.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement(
              "sun.nio.ch.SocketDispatcher", "write0", "SocketDispatcher.java", 1),
          new StackTraceElement("jdk.internal.net.http.Exchange", "send", "Exchange.java", 1),
          new StackTraceElement("org.glassfish.grizzly.nio.Worker", "run", "Worker.java", 1)
        });

    assertThat(filter.isLoggable(record(broken, NOON))).isTrue();
    assertThat(filter.isLoggable(record(broken, NOON))).isTrue();
  }

  @Test
  void otherFailureOfTheServer_isAlwaysLogged() {
    LogRecord failure = record(new IllegalArgumentException("of something else"), NOON);

    assertThat(filter.isLoggable(failure)).isTrue();
    assertThat(filter.isLoggable(failure)).isTrue();
  }

  @Test
  void logFiles_useIt() throws IOException {
    Properties logging = new Properties();
    try (InputStream in = LogFiles.class.getResourceAsStream("logging.properties")) {
      logging.load(in);
    }

    assertThat(logging)
        .containsEntry("java.util.logging.FileHandler.filter", ClientMistakes.class.getName())
        .containsEntry(ConsoleLogHandler.class.getName() + ".filter", filter.getClass().getName());
    assertThat(new AlarmHandler().getFilter()).isInstanceOf(ClientMistakes.class);
  }

  private static LogRecord mistake(Instant when) {
    IllegalArgumentException thrown = new IllegalArgumentException("Illegal hex characters");
    thrown.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement(
              "org.glassfish.grizzly.http.util.URLDecoder", "decode", "URLDecoder.java", 199)
        });
    return record(thrown, when);
  }

  private static LogRecord record(Throwable thrown, Instant when) {
    LogRecord record = new LogRecord(Level.SEVERE, "An exception or error occurred");
    record.setLoggerName("jakarta.enterprise.web.core");
    record.setThrown(thrown);
    record.setInstant(when);
    return record;
  }
}
