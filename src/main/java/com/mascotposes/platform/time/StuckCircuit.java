package com.mascotposes.platform.time;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Notices that a circuit stays open although its rest is long over. Payara closes circuits by a
 * timer, on the one thread that it has for the timers of all applications; one with a rest of two
 * seconds was seen to stay open for four minutes after the store was back.
 */
public final class StuckCircuit {

  private static final long CLOSED = Long.MIN_VALUE;

  private final long patienceNanos;
  private final LongSupplier nanos;
  private final AtomicLong due = new AtomicLong(CLOSED);

  /**
   * @param patience how long a circuit may be open; some times its rest
   * @param nanos a clock that only counts, as {@link System#nanoTime}
   */
  public StuckCircuit(Duration patience, LongSupplier nanos) {
    this.patienceNanos = patience.toNanos();
    this.nanos = nanos;
  }

  /** The circuit let a call through, and it came back. */
  public void letThrough() {
    due.set(CLOSED);
  }

  /**
   * The circuit turned a call away. Whether this one is to be made all the same: one in each time
   * of patience, and not before the circuit has been open for that long.
   */
  public boolean isTrialDue() {
    long now = nanos.getAsLong();
    long at = due.get();
    if (at == CLOSED) {
      due.compareAndSet(CLOSED, now + patienceNanos);
      return false;
    }
    return now - at >= 0 && due.compareAndSet(at, now + patienceNanos);
  }

  /** A trial succeeded: there is no need to wait for the next one. */
  public void trialSucceeded() {
    due.set(nanos.getAsLong());
  }
}
