package com.mascotposes.operations;

import com.mascotposes.accounts.audit.AuditTrail;
import com.mascotposes.jobs.JobQueue;
import com.mascotposes.jobs.facts.JobFacts;
import com.mascotposes.jobs.facts.JobFinder;
import com.mascotposes.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What an administrator can do about a job. Each is one transaction with its audit entry. */
@ApplicationScoped
@Transactional
public class JobActions {

  @Inject JobFinder jobs;

  @Inject JobQueue queue;

  @Inject JobCases cases;

  @Inject AuditTrail audit;

  /**
   * Lets a job that waits for its next attempt run now. What failed stays failed, since its owner
   * was told so; its order is placed once more, once only, and its owner pays nothing.
   *
   * @return the job that will run: this one, or that of the new order
   * @throws ProblemException 409 when the job is in line, runs, did not fail or was repeated
   *     before; 404 when it or its mascot is gone; 503 when no orders are taken
   */
  public UUID retry(UUID admin, UUID id) {
    JobFacts job = jobs.get(id);
    return switch (job.state()) {
      case WAITING -> runNow(admin, job);
      case FAILED -> repeat(admin, job);
      default ->
          throw conflict("A job that is %s cannot be tried again".formatted(job.state().column()));
    };
  }

  private UUID runNow(UUID admin, JobFacts job) {
    if (!queue.runNow(job.id())) {
      throw conflict("This job is in line already");
    }
    audit.tell("job-retried", job.lane(), admin, "job " + job.id());
    return job.id();
  }

  private UUID repeat(UUID admin, JobFacts job) {
    UUID again = cases.of(job).repeat(job.id());
    if (!queue.noteRepetition(job.id(), again)) {
      throw conflict("The order of this job has been placed once more already");
    }
    audit.tell("order-repeated", job.lane(), admin, "job " + job.id() + " as job " + again);
    return again;
  }

  private static ProblemException conflict(String why) {
    return new ProblemException(409, "job-not-retryable", why);
  }

  /**
   * Calls a job off as its owner would; the credit goes back by the same rules.
   *
   * @throws ProblemException 409 when it has ended, 404 when it is gone
   */
  public void cancel(UUID admin, UUID id) {
    JobFacts job = jobs.get(id);
    cases.of(job).callOff(id);
    audit.tell("job-cancelled", job.lane(), admin, "job " + id);
  }
}
