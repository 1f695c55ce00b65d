package com.mascotposes.mascots;

import com.mascotposes.drawings.DrawingFailures;
import com.mascotposes.drawings.DrawingRepository;
import com.mascotposes.jobs.JobFailure;
import com.mascotposes.jobs.JobQueue;
import com.mascotposes.platform.problem.NotFoundException;
import com.mascotposes.platform.problem.ProblemException;
import com.mascotposes.storage.kept.KeptPictures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** How a mascot ends without a picture, or goes altogether. */
@ApplicationScoped
public class MascotEndings {

  private static final String CREDIT_RULE =
      " Your credit is returned if no variation of this order succeeds.";

  @Inject MascotRepository mascots;

  @Inject MascotBatches batches;

  @Inject DrawingRepository drawings;

  @Inject JobQueue jobs;

  @Inject KeptPictures kept;

  @Inject Event<MascotLeaves> leaving;

  @Inject Clock clock;

  /** The job ended without a picture: the mascot says why. */
  @Transactional(TxType.MANDATORY)
  public void fail(Mascot mascot, JobFailure failure) {
    drawings.closeOpenCalls(mascot.id(), clock.instant());
    mascot.fails(new JobFailure(failure.code(), failure.reason() + CREDIT_RULE), clock.instant());
    batches.missed(mascot.batchId());
    kept.abandon(mascot.id());
  }

  /**
   * Calls a mascot off in an administrator's name. Whatever a provider may still draw for it is
   * discarded.
   *
   * @throws ProblemException 409, it has ended already
   */
  @Transactional(TxType.MANDATORY)
  public Mascot callOff(Mascot mascot) {
    boolean called = jobs.cancel(mascot.id());
    mascots.lock(mascot);
    if (!called) {
      throw new ProblemException(
          409, "mascot-ended", "This mascot has ended already", Map.of("id", mascot.id()));
    }
    fail(mascot, DrawingFailures.calledOff());
    return mascot;
  }

  /**
   * Removes the mascot with all its poses; what waits or runs for them is called off, and paid back
   * where nothing was delivered. Their pictures leave the store after the commit.
   *
   * @throws NotFoundException unknown, another account's, or deleted a moment ago
   */
  @Transactional
  public void delete(UUID accountId, UUID id) {
    Mascot mascot = mascots.get(accountId, id);
    boolean called = jobs.cancel(id);
    mascots.lock(mascot);
    if (called) {
      batches.missed(mascot.batchId());
    }
    leaving.fire(new MascotLeaves(id));
    mascot.pictures().stream()
        .filter(key -> !mascots.isUsedByOthers(mascot, key))
        .forEach(key -> kept.handOver(key, id));
    mascots.remove(mascot);
    jobs.forget(id);
    kept.abandon(id);
  }
}
