package com.mascotposes.mascots;

import java.util.Locale;

/** How far a mascot is, in the words of the wire contract. */
public enum MascotStatus {
  /** Waits for its first or next attempt. A crash leaves it as it is. */
  PENDING,
  /** A worker has it. Ends, or waits again; after a crash the sweep makes it wait again. */
  GENERATING,
  /** It has a picture, and poses can be ordered. Final. */
  COMPLETED,
  /** There will be no picture. Final. */
  FAILED;

  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  static MascotStatus of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
