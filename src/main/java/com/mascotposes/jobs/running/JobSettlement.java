package com.mascotposes.jobs.running;

import com.mascotposes.jobs.JobFailure;
import com.mascotposes.jobs.JobMetrics;
import com.mascotposes.jobs.JobSettings;
import com.mascotposes.jobs.JobState;
import com.mascotposes.jobs.JobTime;
import com.mascotposes.jobs.LostLeaseException;
import com.mascotposes.jobs.Permits;
import com.mascotposes.jobs.TryLaterException;
import com.mascotposes.jobs.Worker;
import com.mascotposes.jobs.line.JobLanes;
import com.mascotposes.platform.metrics.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes what became of a claimed job. Each method is one short transaction that begins by checking
 * the fence: of a job that was taken away, a late worker can change nothing.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class JobSettlement {

  private static final String STILL_OURS = " where id = ?1 and fence = ?2 and state = 'running'";

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  @Inject JobSettings settings;

  @Inject Workers workers;

  @Inject Permits permits;

  @Inject Tally tally;

  /**
   * Writes something on the way and extends the lease.
   *
   * @throws LostLeaseException the job is no longer ours
   */
  public void hold(ClaimedJob job, Runnable change) {
    extend(job, JobTime.STOOD_STILL);
    change.run();
  }

  /**
   * The same of something that must not be lost: the job has its whole time again.
   *
   * @throws LostLeaseException the job is no longer ours
   */
  public void keep(ClaimedJob job, Runnable change) {
    extend(job, JobTime.STARTS_AGAIN);
    change.run();
  }

  private void extend(ClaimedJob job, String time) {
    changeIfOurs(
        job,
        fenced(
                "update job set " + time + ", lease_until = now() + ?3 * interval '1 millisecond'",
                job)
            .setParameter(3, settings.lease().toMillis()));
  }

  /** Ends the job with its result. */
  public void complete(ClaimedJob job, Worker.Completion completion) {
    changeIfOurs(job, fenced(ending(JobState.DONE), job));
    tally.count(JobMetrics.ENDS, job.kind(), JobState.DONE.column());
    completion.write();
  }

  /** Ends the job without one. */
  public void giveUp(ClaimedJob job, JobFailure failure) {
    changeIfOurs(
        job,
        fenced(ending(JobState.FAILED) + ", last_failure = ?3", job)
            .setParameter(3, failure.reason()));
    tally.count(JobMetrics.ENDS, job.kind(), JobState.FAILED.column());
    workers.of(job).gaveUp(failure);
  }

  /**
   * Makes the job wait for its next attempt, or ends it when there is none: attempts are used up,
   * or the wait would end after the job's time. One that waits for as long as something else is
   * down has always one.
   *
   * @return the wait, or null when the job ended
   */
  public Duration tryAgainOrGiveUp(ClaimedJob job, TryLaterException failure) {
    Duration wait =
        new RetrySchedule(settings.backoff(), ThreadLocalRandom.current())
            .after(job.attempt(), failure.notBefore());
    boolean attemptsUsedUp = failure.usesAttempt() && job.attempt() >= settings.attempts();
    if (attemptsUsedUp || (failure.usesTime() && endsAfter(job, wait))) {
      giveUp(job, failure.failure());
      return null;
    }
    changeIfOurs(
        job,
        fenced(
                "update job set state = 'waiting', owner = null, lease_until = null,"
                    + " last_failure = ?4, attempt = attempt - ?5,"
                    + " permit_at = now() + ?3 * interval '1 millisecond',"
                    + " run_after = now() + ?3 * interval '1 millisecond'"
                    + (failure.usesTime() ? "" : ", " + JobTime.BEGINS_ANEW),
                job)
            .setParameter(3, wait.toMillis())
            .setParameter(4, failure.failure().reason())
            .setParameter(5, failure.usesAttempt() ? 0 : 1));
    JobLanes.waitsFrom(entities, laneOf(job), wait);
    tally.count(JobMetrics.RETRIES, job.kind(), failure.failure().code());
    tellWorker(job, failure);
    permits.send(job.id(), wait);
    return wait;
  }

  private void tellWorker(ClaimedJob job, TryLaterException failure) {
    if (failure.usesTime()) {
      workers.of(job).willTryAgain();
    } else {
      workers.of(job).willFinishLater();
    }
  }

  private static String ending(JobState state) {
    return "update job set owner = null, lease_until = null, finished_at = now(), state = '"
        + state.column()
        + "'";
  }

  private Query fenced(String update, ClaimedJob job) {
    return entities
        .createNativeQuery(update + STILL_OURS)
        .setParameter(1, job.id())
        .setParameter(2, job.fence());
  }

  private static void changeIfOurs(ClaimedJob job, Query update) {
    if (update.executeUpdate() != 1) {
      throw new LostLeaseException(job.id());
    }
  }

  private boolean endsAfter(ClaimedJob job, Duration wait) {
    return (boolean)
        first(
            job,
            entities
                .createNativeQuery(
                    "select now() + ?2 * interval '1 millisecond'"
                        + " > started_at + ?3 * interval '1 millisecond' from job where id = ?1")
                .setParameter(1, job.id())
                .setParameter(2, wait.toMillis())
                .setParameter(3, settings.timeout().toMillis()));
  }

  private UUID laneOf(ClaimedJob job) {
    return (UUID)
        first(
            job,
            entities
                .createNativeQuery("select lane from job where id = ?1")
                .setParameter(1, job.id()));
  }

  /**
   * @throws LostLeaseException the job was deleted meanwhile, together with what it was for
   */
  private static Object first(ClaimedJob job, Query query) {
    List<?> rows = query.getResultList();
    if (rows.isEmpty()) {
      throw new LostLeaseException(job.id());
    }
    return rows.get(0);
  }
}
