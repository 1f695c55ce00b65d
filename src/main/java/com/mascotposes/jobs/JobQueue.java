package com.mascotposes.jobs;

import com.mascotposes.jobs.line.JobLanes;
import com.mascotposes.platform.metrics.Tally;
import com.mascotposes.platform.requests.RequestMark;
import com.mascotposes.platform.tracing.Tracing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Takes work that shall be done later, and calls it off, in the transaction of whoever asks for it.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class JobQueue {

  /** How arguments are written and read. */
  public static final Jsonb JSON = JsonbBuilder.create();

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  @Inject Permits permits;

  @Inject Tally tally;

  @Inject Tracing tracing;

  /**
   * Saves the job as waiting, by the database's clock since all nodes share that one, and sends its
   * permit; both happen when the transaction commits.
   *
   * @param id the new job's id, chosen by the caller
   * @param lane whose work it is, an account; lanes take turns
   */
  public void enqueue(UUID id, JobArguments arguments, UUID lane) {
    entities
        .createNativeQuery(
            "insert into job (id, kind, arguments, lane, state, attempt, crashes, fence,"
                + " run_after, permit_at, created_at, request_id, traceparent)"
                + " values (?1, ?2, ?3, ?4, 'waiting', 0, 0, 0, clock_timestamp(), now(), now(),"
                + " cast(?5 as text), cast(?6 as text))")
        .setParameter(1, id)
        .setParameter(2, arguments.kind())
        .setParameter(3, JSON.toJson(arguments))
        .setParameter(4, lane)
        .setParameter(5, RequestMark.current().map(RequestMark::id).orElse(null))
        .setParameter(6, tracing.traceparent().orElse(null))
        .executeUpdate();
    JobLanes.waitsFrom(entities, lane, Duration.ZERO);
    permits.send(id, Duration.ZERO);
  }

  /**
   * Calls a job off. A worker that has it finds its fence gone at its next write, and its thread is
   * interrupted with the next heartbeat at the latest.
   *
   * @return whether there was anything to call off; false when the job had ended
   */
  public boolean cancel(UUID id) {
    List<?> kinds =
        entities
            .createNativeQuery(
                "update job set state = 'cancelled', owner = null, lease_until = null,"
                    + " fence = fence + 1, finished_at = now()"
                    + " where id = ?1 and state in ('waiting', 'running') returning kind")
            .setParameter(1, id)
            .getResultList();
    kinds.forEach(kind -> tally.count(JobMetrics.ENDS, (String) kind, JobState.CANCELLED.column()));
    return !kinds.isEmpty();
  }

  /**
   * Ends the wait for a job's next attempt: it may run now.
   *
   * @return whether there was a wait to end; false when it runs, has ended or is in line already
   */
  public boolean runNow(UUID id) {
    List<?> lanes =
        entities
            .createNativeQuery(
                "update job set run_after = now(), permit_at = now()"
                    + " where id = ?1 and state = 'waiting' and run_after > now() returning lane")
            .setParameter(1, id)
            .getResultList();
    for (Object lane : lanes) {
      JobLanes.waitsFrom(entities, (UUID) lane, Duration.ZERO);
      permits.send(id, Duration.ZERO);
    }
    return !lanes.isEmpty();
  }

  /**
   * Notes that the order of a job that failed was placed once more.
   *
   * @param again the new job
   * @return whether that is allowed: the job failed, and this is the first time
   */
  public boolean noteRepetition(UUID id, UUID again) {
    return entities
            .createNativeQuery(
                "update job set repeated_as = ?2"
                    + " where id = ?1 and state = 'failed' and repeated_as is null")
            .setParameter(1, id)
            .setParameter(2, again)
            .executeUpdate()
        == 1;
  }

  /** Forgets a job that has ended. */
  public void forget(UUID id) {
    entities
        .createNativeQuery(
            "delete from job where id = ?1 and state in ('done', 'failed', 'cancelled')")
        .setParameter(1, id)
        .executeUpdate();
  }
}
