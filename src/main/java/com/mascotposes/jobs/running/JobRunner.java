package com.mascotposes.jobs.running;

import com.mascotposes.jobs.Attempt;
import com.mascotposes.jobs.GiveUpException;
import com.mascotposes.jobs.JobFailure;
import com.mascotposes.jobs.LostLeaseException;
import com.mascotposes.jobs.TryLaterException;
import com.mascotposes.jobs.Worker;
import com.mascotposes.platform.logs.LogFields;
import com.mascotposes.platform.logs.LogFields.Field;
import com.mascotposes.platform.persistence.Outage;
import com.mascotposes.platform.tracing.Span;
import com.mascotposes.platform.tracing.Tracing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Uses one permit: claims the job whose turn it is, lets its worker do it, settles the outcome.
 *
 * <p>Runs on one of the two job threads. Only the claim may throw: then the permit was not used and
 * stays on the queue. Once a job is claimed, whatever happens is written to its row.
 */
@ApplicationScoped
public class JobRunner {

  private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

  private static final Duration OUTAGE_PAUSE = Duration.ofSeconds(5);

  @Inject JobClaims claims;

  @Inject JobSettlement settlement;

  @Inject Workers workers;

  @Inject RunningJobs running;

  @Inject Tracing tracing;

  /** Runs one job to its end, or nothing when none may run now. */
  public void run() {
    if (running.isStopping()) {
      keepPermit();
    }
    claims.next().ifPresent(this::work);
  }

  /**
   * Holds on to the permit to the end: a broker that got it back at once would hand it to this very
   * node again and again, and after ten times to nobody.
   */
  private void keepPermit() {
    try {
      running.awaitStopped();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException("this node is stopping; the permit stays on the queue");
  }

  private void work(ClaimedJob job) {
    running.started(job);
    name(job);
    try (Span span = span(job)) {
      attempt(job, span);
    } catch (LostLeaseException e) {
      LOG.info(() -> job + " was taken away from this thread: " + e.getMessage());
    } catch (InterruptedException e) {
      LOG.info(() -> job + " was abandoned; its row says what happens next");
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, job + " could not be settled; it runs again when its lease ends", e);
    } finally {
      running.ended(job);
      LogFields.clear();
    }
  }

  /** What this thread logs from now on tells of the job, and of the request that ordered it. */
  private static void name(ClaimedJob job) {
    LogFields.set(Field.JOB_ID, job.id());
    LogFields.set(Field.ACCOUNT_ID, job.lane());
    job.origin().requestId().ifPresent(id -> LogFields.set(Field.REQUEST_ID, id));
  }

  private Span span(ClaimedJob job) {
    return tracing
        .resume("process " + job.kind(), Span.Kind.CONSUMER, job.origin().traceparent())
        .with("messaging.system", "jms")
        .with("messaging.operation", "process")
        .with("messaging.destination.name", "PoseJobs")
        .with("messaging.message.id", job.id().toString())
        .with("com.mascotposes.job.attempt", job.attempt());
  }

  private void attempt(ClaimedJob job, Span span) throws InterruptedException {
    try {
      Worker.Completion completion = workers.of(job).work(new FencedAttempt(job));
      complete(job, completion);
    } catch (GiveUpException e) {
      span.failed(e);
      Patience.retry(job, () -> settlement.giveUp(job, e.failure()));
      LOG.log(Level.INFO, job + " given up: " + e.failure().reason(), e.getCause());
    } catch (TryLaterException e) {
      span.failed(e);
      tryAgain(job, e);
    } catch (LostLeaseException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      // An error too is one job's: a picture too large for the memory must not end its thread.
      span.failed(e);
      tryAgain(
          job,
          Outage.isCauseOf(e)
              ? TryLaterException.blocked(JobFailure.INTERNAL, OUTAGE_PAUSE, e)
              : new TryLaterException(JobFailure.INTERNAL, Duration.ZERO, e));
    }
  }

  private void complete(ClaimedJob job, Worker.Completion completion) throws InterruptedException {
    try {
      Patience.retry(job, () -> settlement.complete(job, completion));
      LOG.info(() -> job + " done");
    } catch (LostLeaseException e) {
      // The heartbeat may have interrupted this thread to say the same.
      Thread.interrupted();
      completion.comesTooLate();
      throw e;
    }
  }

  private void tryAgain(ClaimedJob job, TryLaterException failure) throws InterruptedException {
    Patience.retry(
        job,
        () -> {
          Duration wait = settlement.tryAgainOrGiveUp(job, failure);
          String next = wait == null ? "given up" : "tried again in " + wait.toMillis() + " ms";
          LOG.log(
              Level.WARNING,
              job + " failed, " + next + ": " + reason(failure),
              failure.usesTime() ? failure.getCause() : null);
        });
  }

  /** Without its trace when it waits, which a thousand jobs may do for days. */
  private static String reason(TryLaterException failure) {
    return failure.usesTime() || failure.getCause() == null
        ? failure.getMessage()
        : failure.getMessage() + " " + failure.getCause().getMessage();
  }

  /** An attempt whose every write checks the fence of the claim. */
  private final class FencedAttempt implements Attempt {

    private final ClaimedJob job;

    FencedAttempt(ClaimedJob job) {
      this.job = job;
    }

    @Override
    public UUID jobId() {
      return job.id();
    }

    @Override
    public int number() {
      return job.attempt();
    }

    @Override
    public void write(Runnable change) throws InterruptedException {
      Patience.retry(job, () -> settlement.hold(job, change));
    }

    @Override
    public void keep(Runnable change) throws InterruptedException {
      Patience.retry(job, () -> settlement.keep(job, change));
    }
  }
}
