package com.mascotposes.storage.supabase;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Notices that a circuit stays open although its rest of two seconds is long over. Payara closes
 * circuits by a timer, on the one thread that it has for the timers of all applications; one was
 * seen to stay open for four minutes after the store was back.
 */
final class StuckCircuit {

  static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final long CLOSED = Long.MIN_VALUE;

  private final LongSupplier nanos;
  private final AtomicLong due = new AtomicLong(CLOSED);

  /**
   * @param nanos a clock that only counts, as {@link System#nanoTime}
   */
  StuckCircuit(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** The circuit let a call through, and it came back. */
  void letThrough() {
    due.set(CLOSED);
  }

  /**
   * The circuit turned a call away. Whether this one is to be made all the same: one every {@link
   * #PATIENCE}, and not before the circuit has been open for that long.
   */
  boolean isTrialDue() {
    long now = nanos.getAsLong();
    long at = due.get();
    if (at == CLOSED) {
      due.compareAndSet(CLOSED, now + PATIENCE.toNanos());
      return false;
    }
    return now - at >= 0 && due.compareAndSet(at, now + PATIENCE.toNanos());
  }

  /** A trial succeeded: there is no need to wait for the next one. */
  void trialSucceeded() {
    due.set(nanos.getAsLong());
  }
}
