package com.mascotposes.drawings;

import com.mascotposes.jobs.Attempt;
import com.mascotposes.jobs.GiveUpException;
import com.mascotposes.jobs.JobFailure;
import com.mascotposes.jobs.TryLaterException;
import com.mascotposes.platform.settings.SettingRange;
import com.mascotposes.storage.StorageException;
import com.mascotposes.storage.StorageMisconfiguredException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What becomes of a job when the picture store does not do its part. With a picture that was bought
 * it waits for the store, for days if need be. Without one nothing would be lost: it is tried again
 * within its usual time, so that somebody who waits for it is told soon and has the credit back.
 */
@ApplicationScoped
public class StorePatience {

  private static final Logger LOG = System.getLogger(StorePatience.class.getName());

  /** What somebody is told whose picture is bought and cannot be stored yet. */
  public static final String IN_WORDS =
      "The picture is drawn and kept safe. It waits for the picture store, which does not take it"
          + " now, and will be completed by itself.";

  /** A megabyte or two each, in the database of all nodes. */
  static final int MOST_UNSTORED = 20;

  private static final Duration HELD_BACK_PAUSE = Duration.ofSeconds(15);
  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

  /** Each pause is as long as this part of the whole wait before it. */
  private static final int PART_OF_WAIT = 4;

  @Inject
  @ConfigProperty(name = "poses.store.patience")
  Duration patience;

  @Inject DrawingRepository drawings;

  @Inject Clock clock;

  /**
   * @throws IllegalArgumentException the setting is out of its range
   */
  void check() {
    SettingRange.demand(
        "poses.store.patience", patience, Duration.ofSeconds(10), Duration.ofDays(90));
  }

  /**
   * Belongs before each purchase. Those made in the first moments of an outage are welcome: they
   * are finished as soon as it ends. More would fill the database with what may be called off
   * meanwhile.
   *
   * @throws TryLaterException {@value #MOST_UNSTORED} bought pictures wait for the store; nothing
   *     was bought
   */
  void demandRoom() {
    if (drawings.unstored() >= MOST_UNSTORED) {
      throw TryLaterException.blocked(DrawingFailures.storageUnavailable(), HELD_BACK_PAUSE, null);
    }
  }

  /**
   * What to throw out of the attempt that met this failure.
   *
   * @return a {@link TryLaterException}, or a {@link GiveUpException} when a bought picture has
   *     waited for as long as the setting says
   */
  public RuntimeException after(StorageException failure, Attempt attempt) {
    JobFailure reason = reasonOf(failure);
    Optional<Instant> bought = drawings.boughtAt(attempt.jobId());
    if (bought.isEmpty()) {
      return TryLaterException.blocked(reason, SHORTEST_PAUSE, failure);
    }
    Duration waited = Duration.between(bought.get(), clock.instant());
    return waited.compareTo(patience) < 0
        ? TryLaterException.waiting(reason, pauseAfter(waited), failure)
        : new GiveUpException(reason, failure);
  }

  /** A refusal passes only when an operator acts; nothing that was bought may be lost meanwhile. */
  private static JobFailure reasonOf(StorageException failure) {
    if (failure instanceof StorageMisconfiguredException) {
      LOG.log(
          Level.ERROR, "The picture store refuses us; pictures wait until this is mended", failure);
      return DrawingFailures.storageMisconfigured();
    }
    return DrawingFailures.storageUnavailable();
  }

  private static Duration pauseAfter(Duration waited) {
    Duration pause = waited.dividedBy(PART_OF_WAIT);
    if (pause.compareTo(SHORTEST_PAUSE) < 0) {
      return SHORTEST_PAUSE;
    }
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
