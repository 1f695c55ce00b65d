package com.mascotposes.jobs;

import java.util.Locale;

/** Where a job stands. */
public enum JobState {
  /**
   * May be claimed once its time has come. A claim moves it on; a crash leaves it as it is, and a
   * lost permit is replaced by {@code JobSweep}.
   */
  WAITING,
  /**
   * Belongs to its owner until the lease ends. The settlement moves it on; after a crash the lease
   * ends and the sweep makes it wait again.
   */
  RUNNING,
  /** Ended with a result. Final. */
  DONE,
  /** Ended without one; the worker's {@code gaveUp} ran in the same transaction. Final. */
  FAILED,
  /** Called off by its owner before it ended. Final. */
  CANCELLED;

  public String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
