package com.mascotposes.poses;

import java.util.Locale;

/** What is being done for a pose just now. */
public enum PoseStage {
  /** In line. */
  WAITING,
  /** The provider draws; the longest part. */
  DRAWING,
  /** The raw picture is kept; the backdrop is being removed. A retry resumes here. */
  CUTTING,
  /** The finished picture goes to its store, or waits for it while that is down. */
  STORING,
  /** Nothing is left to do. */
  DONE;

  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  static PoseStage of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
