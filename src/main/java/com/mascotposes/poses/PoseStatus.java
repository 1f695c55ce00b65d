package com.mascotposes.poses;

import java.util.Locale;

/**
 * What a plugin is told. It stops asking at {@link #FAILED} for good, so that comes once and last.
 */
public enum PoseStatus {
  /**
   * Waits for its first or next attempt, or for the picture store. A claim of its job moves it on;
   * a crash leaves it as it is.
   */
  PENDING,
  /** A worker has it. Ends, or waits again; after a crash the sweep makes it wait again. */
  GENERATING,
  /** The picture is stored and public. Final. */
  COMPLETED,
  /** There will be no picture, and the credit is back. Final. */
  FAILED;

  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  static PoseStatus of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
