package com.mascotposes.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The moment from which a node does work that waits: when somebody has been told that it is ready,
 * or a few seconds after its start where nobody asks. What has piled up would otherwise take the
 * processors from a node that is still starting, and people would wait for it longest just when
 * there is most to do.
 *
 * <p>Whether it has come is read from a clock, not told by a timer, for which a server may have one
 * thread that is held up by somebody else.
 */
@ApplicationScoped
public class Opening {

  /** Work is never held back for longer, whatever happens to the start. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private static final long LOOK_AGAIN_MS = 250;

  private final CountDownLatch open = new CountDownLatch(1);

  private final LongSupplier nanos;

  private volatile long latest;

  public Opening() {
    this(System::nanoTime);
  }

  /**
   * @param nanos a clock that only counts, as {@link System#nanoTime}
   */
  Opening(LongSupplier nanos) {
    this.nanos = nanos;
    this.latest = nanos.getAsLong() + LONGEST.toNanos();
  }

  void open() {
    open.countDown();
  }

  /** Opens after this time, if not before. */
  void openIn(Duration patience) {
    latest = nanos.getAsLong() + patience.toNanos();
  }

  public boolean isOpen() {
    return open.getCount() == 0 || nanos.getAsLong() - latest >= 0;
  }

  /** Waits for it. */
  public void await() throws InterruptedException {
    while (!isOpen()) {
      open.await(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS);
    }
  }
}
