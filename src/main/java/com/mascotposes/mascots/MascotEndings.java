package com.mascotposes.mascots;

import com.mascotposes.drawings.DrawingRepository;
import com.mascotposes.jobs.JobFailure;
import com.mascotposes.jobs.JobQueue;
import com.mascotposes.jobs.JobSettings;
import com.mascotposes.platform.problem.NotFoundException;
import com.mascotposes.storage.PictureBin;
import com.mascotposes.storage.PictureKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** How a mascot ends without a picture, or goes altogether. */
@ApplicationScoped
public class MascotEndings {

  private static final String CREDIT_RULE =
      " Your credit is returned if no variation of this order succeeds.";

  @Inject MascotRepository mascots;

  @Inject MascotBatches batches;

  @Inject DrawingRepository drawings;

  @Inject JobQueue jobs;

  @Inject JobSettings jobSettings;

  @Inject PictureBin bin;

  @Inject Event<MascotLeaves> leaving;

  @Inject Clock clock;

  /** Where a mascot's picture lies that came with this request to a provider. */
  static PictureKey pictureOf(UUID mascotId, UUID callId) {
    return new PictureKey("mascots/" + mascotId + "/" + callId + ".png");
  }

  /** The job ended without a picture: the mascot says why. */
  @Transactional(TxType.MANDATORY)
  public void fail(Mascot mascot, JobFailure failure) {
    drawings.closeOpenCalls(mascot.id(), clock.instant());
    mascot.fails(new JobFailure(failure.code(), failure.reason() + CREDIT_RULE), clock.instant());
    batches.missed(mascot.batchId());
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
      bin.discard(id, picturesInTheMaking(id), jobSettings.timeout());
    }
    leaving.fire(new MascotLeaves(id));
    bin.discard(id, picturesOnlyOf(mascot), Duration.ZERO);
    mascots.remove(mascot);
    jobs.forget(id);
  }

  /** A worker that has not heard of the end may still write them. */
  private List<PictureKey> picturesInTheMaking(UUID id) {
    return drawings.callIds(id).stream().map(call -> pictureOf(id, call)).toList();
  }

  private List<PictureKey> picturesOnlyOf(Mascot mascot) {
    return Stream.concat(mascot.pictures().stream(), bin.replacedOf(mascot.id()).stream())
        .filter(key -> !mascots.isUsedByOthers(mascot, key))
        .toList();
  }
}
