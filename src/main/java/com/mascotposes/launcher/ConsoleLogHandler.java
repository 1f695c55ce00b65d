package com.mascotposes.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.StreamHandler;

/**
 * Writes log records to the process's error stream, for whoever collects them there.
 *
 * <p>Not the JDK's own: that one takes {@code System.err}, which {@link LogFiles} turns away.
 * {@code logging.properties} names this class when {@code poses.log.console} is set.
 */
public class ConsoleLogHandler extends StreamHandler {

  /** For the JDK's log manager, which gives it its formatter. */
  public ConsoleLogHandler() {
    setOutputStream(new FileOutputStream(FileDescriptor.err));
    setLevel(Level.INFO);
  }

  @Override
  public synchronized void publish(LogRecord record) {
    super.publish(record);
    flush();
  }

  /** The stream is the process's, and stays open: the configuration is read again at boot. */
  @Override
  public synchronized void close() {
    flush();
  }
}
