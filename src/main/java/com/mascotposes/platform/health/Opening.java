package com.mascotposes.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The moment from which a node does work that waits: when somebody has been told that it is ready,
 * or a few seconds after its start where nobody asks. What has piled up would otherwise take the
 * processors from a node that is still starting, and people would wait for it longest just when
 * there is most to do.
 */
@ApplicationScoped
public class Opening {

  /** Work is never held back for longer, whatever happens to the start. */
  private static final long LONGEST_SECONDS = 60;

  private final CountDownLatch open = new CountDownLatch(1);

  void open() {
    open.countDown();
  }

  public boolean isOpen() {
    return open.getCount() == 0;
  }

  /** Waits for it. */
  public void await() throws InterruptedException {
    if (!open.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      open();
    }
  }
}
