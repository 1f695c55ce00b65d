package com.mascotposes.faults;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something to become true, never longer than a deadline. */
public final class Await {

  private static final long LOOK_AGAIN_NANOS = 20_000_000;

  private Await() {}

  /**
   * @return how long it took, in seconds
   * @throws AssertionError it did not happen in time
   */
  public static double until(String what, Duration limit, BooleanSupplier happened) {
    return until(what, limit, happened, () -> "");
  }

  /**
   * @param details what to add to the failure
   */
  public static double until(
      String what, Duration limit, BooleanSupplier happened, Supplier<?> details) {
    long start = System.nanoTime();
    while (!happened.getAsBoolean()) {
      if (System.nanoTime() - start > limit.toNanos()) {
        throw new AssertionError(
            "not within " + limit.toSeconds() + " s: " + what + " " + details.get());
      }
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
