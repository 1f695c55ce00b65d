package com.mascotposes.poses;

import com.mascotposes.credits.CreditLedger;
import com.mascotposes.drawings.DrawingFailures;
import com.mascotposes.drawings.DrawingRepository;
import com.mascotposes.jobs.JobFailure;
import com.mascotposes.jobs.JobQueue;
import com.mascotposes.jobs.JobSettings;
import com.mascotposes.mascots.MascotLeaves;
import com.mascotposes.storage.PictureBin;
import com.mascotposes.storage.PictureKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** How a pose ends without a picture, or after it had one. */
@ApplicationScoped
public class PoseEndings {

  private static final String RETURNED = " Your credit has been returned.";

  @Inject PoseRepository poses;

  @Inject DrawingRepository drawings;

  @Inject JobQueue jobs;

  @Inject CreditLedger ledger;

  @Inject JobSettings jobSettings;

  @Inject PictureBin bin;

  @Inject Clock clock;

  /** The job ended without a picture: the pose says why, and the credit goes back. */
  @Transactional(TxType.MANDATORY)
  public void fail(Pose pose, JobFailure failure) {
    drawings.closeOpenCalls(pose.jobId(), clock.instant());
    pose.fails(new JobFailure(failure.code(), failure.reason() + RETURNED), clock.instant());
    ledger.refund(pose.id());
  }

  /**
   * Calls the pose off. Whatever a provider may still draw for it is discarded.
   *
   * @throws PoseEndedException it has ended already
   */
  @Transactional
  public Pose cancel(UUID accountId, UUID id) {
    Pose pose = poses.get(accountId, id);
    boolean called = jobs.cancel(pose.jobId());
    poses.refresh(pose);
    if (!called) {
      throw new PoseEndedException(pose);
    }
    fail(pose, DrawingFailures.cancelled());
    return pose;
  }

  /**
   * Removes the pose, its picture and its history; the ledger keeps what it cost. One in progress
   * is cancelled first. The picture leaves the store after the commit.
   */
  @Transactional
  public void delete(UUID accountId, UUID id) {
    delete(poses.get(accountId, id));
  }

  /** A mascot goes with all its poses. */
  void mascotLeaves(@Observes MascotLeaves event) {
    poses.allOf(event.mascotId()).forEach(this::delete);
  }

  private void delete(Pose pose) {
    boolean called = jobs.cancel(pose.jobId());
    poses.refresh(pose);
    if (called) {
      ledger.refund(pose.id());
      bin.discard(pose.id(), picturesInTheMaking(pose), jobSettings.timeout());
    }
    pose.picture().ifPresent(key -> bin.discard(pose.id(), List.of(key), Duration.ZERO));
    bin.discard(pose.id(), bin.replacedOf(pose.id()), Duration.ZERO);
    poses.remove(pose);
    jobs.forget(pose.jobId());
  }

  /** A worker that has not heard of the end may still write them. */
  private List<PictureKey> picturesInTheMaking(Pose pose) {
    return drawings.callIds(pose.jobId()).stream()
        .map(call -> DrawPoseWorker.pictureOf(pose.id(), call))
        .toList();
  }
}
