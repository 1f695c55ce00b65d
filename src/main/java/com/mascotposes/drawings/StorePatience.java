package com.mascotposes.drawings;

import com.mascotposes.jobs.Attempt;
import com.mascotposes.jobs.JobFailure;
import com.mascotposes.jobs.TryLaterException;
import com.mascotposes.platform.settings.SettingRange;
import com.mascotposes.storage.StorageException;
import com.mascotposes.storage.StorageMisconfiguredException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What becomes of a job when the picture store does not do its part: it waits for the store, for
 * days if need be, so that an outage costs nobody a picture that was bought, nor an order.
 */
@ApplicationScoped
public class StorePatience {

  private static final String DRAWN =
      "The picture is drawn and kept safe. It waits for the picture store, which does not take it"
          + " now, and will be completed by itself.";

  private static final String NOT_DRAWN =
      "The picture store is out of reach. This is drawn by itself when it is back.";

  /** A megabyte or two each, in the database of all nodes. */
  static final int MOST_UNSTORED = 20;

  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

  /** Of orders without a picture, whose wait includes that in line before the store was missed. */
  private static final Duration LONGEST_PAUSE_IN_LINE = Duration.ofSeconds(30);

  /** Each pause is as long as this part of the whole wait before it. */
  private static final int PART_OF_WAIT = 4;

  @Inject
  @ConfigProperty(name = "poses.store.patience")
  Duration patience;

  @Inject DrawingRepository drawings;

  /**
   * @throws IllegalArgumentException the setting is out of its range
   */
  void check() {
    SettingRange.demand(
        "poses.store.patience", patience, Duration.ofSeconds(10), Duration.ofDays(90));
  }

  /**
   * What somebody is told whose job waits for the store.
   *
   * @param isBought whether it has a picture
   */
  public static String inWords(boolean isBought) {
    return isBought ? DRAWN : NOT_DRAWN;
  }

  /**
   * Belongs before each purchase. Those made in the first moments of an outage are welcome: they
   * are finished as soon as it ends. More would fill the database with what may be called off
   * meanwhile.
   *
   * @throws TryLaterException {@value #MOST_UNSTORED} bought pictures wait for the store; nothing
   *     was bought
   */
  void demandRoom(Attempt attempt) {
    if (drawings.unstored() >= MOST_UNSTORED) {
      throw later(DrawingFailures.storageUnavailable(), attempt, null);
    }
  }

  /**
   * What to throw out of the attempt that met this failure. When the setting's time is over,
   * counted from the purchase of the picture or else from the order, a job's usual time is left, so
   * that whoever stood in line for days does not end by the first hiccup.
   */
  public TryLaterException after(StorageException failure, Attempt attempt) {
    return later(reasonOf(failure), attempt, failure);
  }

  private TryLaterException later(JobFailure reason, Attempt attempt, Throwable cause) {
    JobWait wait = drawings.waitOf(attempt.jobId());
    if (wait.waited().compareTo(patience) >= 0) {
      return TryLaterException.blocked(reason, SHORTEST_PAUSE, cause);
    }
    Duration longest = wait.isBought() ? LONGEST_PAUSE : LONGEST_PAUSE_IN_LINE;
    return TryLaterException.waiting(reason, pauseAfter(wait.waited(), longest), cause);
  }

  /** A refusal passes only when an operator acts; nobody's order may be lost meanwhile. */
  private static JobFailure reasonOf(StorageException failure) {
    return failure instanceof StorageMisconfiguredException
        ? DrawingFailures.storageMisconfigured()
        : DrawingFailures.storageUnavailable();
  }

  private static Duration pauseAfter(Duration waited, Duration longest) {
    Duration pause = waited.dividedBy(PART_OF_WAIT);
    if (pause.compareTo(SHORTEST_PAUSE) < 0) {
      return SHORTEST_PAUSE;
    }
    return pause.compareTo(longest) > 0 ? longest : pause;
  }
}
