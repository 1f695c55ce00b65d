package com.mascotposes.launcher;

import java.util.logging.LogManager;

/**
 * Logs to the very end of the process. The JDK's own closes all logs at the first sign of an end,
 * while the jobs that run may still finish and what is given back shall be told.
 *
 * <p>Takes effect when named by the system property {@link #PROPERTY} before anything logs.
 */
public final class LastingLogManager extends LogManager {

  static final String PROPERTY = "java.util.logging.manager";

  /** Does nothing when the process ends; the handlers write each record through. */
  @Override
  public void reset() {
    if (!processEnds()) {
      super.reset();
    }
  }

  /** The JDK tells it in no other way. */
  private static boolean processEnds() {
    try {
      Runtime.getRuntime().removeShutdownHook(new Thread());
      return false;
    } catch (IllegalStateException alreadyEnding) {
      return true;
    }
  }
}
