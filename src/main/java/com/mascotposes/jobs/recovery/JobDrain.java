package com.mascotposes.jobs.recovery;

import com.mascotposes.jobs.JobSettings;
import com.mascotposes.jobs.running.RunningJobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The end of a node's work. What runs may finish for a while, since its pictures are being paid
 * for; what has not finished by then is given back and uses up no attempt.
 */
@ApplicationScoped
public class JobDrain {

  private static final Logger LOG = Logger.getLogger(JobDrain.class.getName());

  @Inject JobSettings settings;

  @Inject RunningJobs running;

  @Inject JobHeartbeat heartbeat;

  @Inject JobRecovery recovery;

  private boolean done;

  /**
   * Starts no more jobs and returns when none runs here, after {@code poses.job.drain} at the
   * latest. The jobs are taken from their threads before these are interrupted: late writes find a
   * new fence. Called again it does nothing more.
   */
  synchronized void drain() {
    if (!done) {
      done = true;
      endWork();
    }
  }

  private void endWork() {
    running.startNoMore();
    LOG.info(
        () ->
            "This node stops; jobs that may finish within %s: %d"
                .formatted(settings.drain(), running.jobs().size()));
    try {
      letFinish();
      recovery.giveBackOurs();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Jobs were not given back; they run when their leases end", e);
    } finally {
      running.abandonAll();
    }
  }

  /** The timers may have ended by now, so the leases are renewed here. */
  private void letFinish() {
    long end = System.nanoTime() + settings.drain().toNanos();
    Duration beat = settings.lease().dividedBy(3);
    for (long left = settings.drain().toNanos(); left > 0; left = end - System.nanoTime()) {
      if (running.awaitIdle(Duration.ofNanos(Math.min(left, beat.toNanos())))) {
        return;
      }
      heartbeat.beat();
    }
  }
}
