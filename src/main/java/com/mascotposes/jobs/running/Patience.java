package com.mascotposes.jobs.running;

import com.mascotposes.jobs.LostLeaseException;
import com.mascotposes.platform.persistence.Outage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Repeats a short database step while the database is out of reach. A picture that was paid for is
 * in memory at that moment; waiting is cheaper than buying it again.
 */
final class Patience {

  private static final Logger LOG = Logger.getLogger(Patience.class.getName());

  private static final long LONGEST_PAUSE_MS = 5_000;

  private Patience() {}

  /**
   * @throws InterruptedException the wait was called off; the step did not happen
   */
  static void retry(ClaimedJob job, Runnable step) throws InterruptedException {
    for (long pauseMs = 250; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
      try {
        step.run();
        return;
      } catch (LostLeaseException e) {
        throw e;
      } catch (RuntimeException e) {
        if (!Outage.isCauseOf(e)) {
          throw e;
        }
        LOG.log(Level.WARNING, job + ": no database, tried again in " + pauseMs + " ms", e);
        pause(pauseMs);
      }
    }
  }

  private static void pause(long milliseconds) throws InterruptedException {
    if (new CountDownLatch(1).await(milliseconds, TimeUnit.MILLISECONDS)) {
      throw new IllegalStateException("nobody counts this latch down");
    }
  }
}
