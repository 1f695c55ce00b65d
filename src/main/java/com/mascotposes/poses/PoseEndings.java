package com.mascotposes.poses;

import com.mascotposes.credits.CreditLedger;
import com.mascotposes.drawings.DrawingFailures;
import com.mascotposes.drawings.DrawingRepository;
import com.mascotposes.jobs.JobFailure;
import com.mascotposes.jobs.JobQueue;
import com.mascotposes.mascots.MascotLeaves;
import com.mascotposes.platform.metrics.Tally;
import com.mascotposes.storage.kept.KeptPictures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
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

  @Inject KeptPictures kept;

  @Inject Tally tally;

  @Inject Clock clock;

  /** The job ended without a picture: the pose says why, and the credit goes back. */
  @Transactional(TxType.MANDATORY)
  public void fail(Pose pose, JobFailure failure) {
    drawings.closeOpenCalls(pose.jobId(), clock.instant());
    pose.fails(new JobFailure(failure.code(), failure.reason() + RETURNED), clock.instant());
    ledger.refund(pose.id());
    kept.abandon(pose.id());
    tally.count(PoseMetrics.ENDED, failure.code());
  }

  /**
   * Calls the pose off. Whatever a provider may still draw for it is discarded.
   *
   * @throws PoseEndedException it has ended already
   */
  @Transactional
  public Pose cancel(UUID accountId, UUID id) {
    return end(poses.get(accountId, id), DrawingFailures.cancelled());
  }

  /**
   * The same in an administrator's name.
   *
   * @throws PoseEndedException it has ended already
   */
  @Transactional(TxType.MANDATORY)
  public Pose callOff(Pose pose) {
    return end(pose, DrawingFailures.calledOff());
  }

  private Pose end(Pose pose, JobFailure failure) {
    boolean called = jobs.cancel(pose.jobId());
    poses.refresh(pose);
    if (!called) {
      throw new PoseEndedException(pose);
    }
    fail(pose, failure);
    return pose;
  }

  /**
   * Removes the pose and its history; the ledger keeps what it cost. One in progress is cancelled
   * first. Its pictures leave the store after the commit: a pose that is still there after a failed
   * commit must not have lost the picture that was paid for.
   */
  @Transactional
  public void delete(UUID accountId, UUID id) {
    delete(List.of(poses.get(accountId, id)));
  }

  /** A mascot goes with all its poses. */
  void mascotLeaves(@Observes MascotLeaves event) {
    delete(poses.allOf(event.mascotId()));
  }

  /**
   * All jobs are called off before any credit goes back: whoever else ends one of them takes its
   * row first as well, and would otherwise wait for our balance while we wait for that job.
   */
  private void delete(List<Pose> some) {
    List<Pose> called = some.stream().filter(pose -> jobs.cancel(pose.jobId())).toList();
    called.forEach(this::giveBack);
    some.forEach(this::remove);
  }

  private void giveBack(Pose pose) {
    ledger.refund(pose.id());
    tally.count(PoseMetrics.ENDED, DrawingFailures.cancelled().code());
  }

  private void remove(Pose pose) {
    poses.refresh(pose);
    poses.remove(pose);
    jobs.forget(pose.jobId());
    kept.abandon(pose.id());
  }
}
