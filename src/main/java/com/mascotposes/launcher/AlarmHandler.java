package com.mascotposes.launcher;

import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Hands grave log records to whoever listens.
 *
 * <p>{@code logging.properties} names this class, so the JDK and Payara make instances of it, again
 * at each reading; the listener therefore belongs to the class.
 */
public class AlarmHandler extends Handler {

  private static volatile Consumer<LogRecord> listener = record -> {};

  /** For the JDK's log manager. */
  public AlarmHandler() {
    setLevel(Level.SEVERE);
    setFilter(new ClientMistakes());
  }

  static void listen(Consumer<LogRecord> newListener) {
    listener = newListener;
  }

  @Override
  public void publish(LogRecord record) {
    if (isLoggable(record)) {
      listener.accept(record);
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
