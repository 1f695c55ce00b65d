package com.mascotposes.jobs.recovery;

import com.mascotposes.jobs.JobFailure;
import com.mascotposes.jobs.JobMetrics;
import com.mascotposes.jobs.JobSettings;
import com.mascotposes.jobs.JobState;
import com.mascotposes.jobs.JobTime;
import com.mascotposes.jobs.Permits;
import com.mascotposes.jobs.line.JobLanes;
import com.mascotposes.jobs.running.Workers;
import com.mascotposes.platform.metrics.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;

/**
 * Takes jobs back from owners that are gone, or that are asked to let go. Every method is one
 * transaction; rows that another node is taking back at the same moment are passed over.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class JobRecovery {

  private static final Logger LOG = Logger.getLogger(JobRecovery.class.getName());

  private static final int BATCH = 100;

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  @Inject JobSettings settings;

  @Inject Workers workers;

  @Inject Permits permits;

  @Inject Tally tally;

  /** Jobs whose owner has not renewed its lease: it crashed or is cut off. */
  public List<UUID> takeBackExpired() {
    return takeBack(true, "lease_until < now()");
  }

  /** Jobs that earlier runs of this very node left behind: they are surely over. */
  public List<UUID> takeBackFromEarlierRuns() {
    return settings
        .ownEarlierRuns()
        .map(
            prefix ->
                takeBack(true, "starts_with(owner, ?1) and owner <> ?2", prefix, settings.owner()))
        .orElse(List.of());
  }

  /** Our own jobs, because this node stops. No attempt is used up. */
  public List<UUID> giveBackOurs() {
    return takeBack(false, "owner = ?1", settings.owner());
  }

  /** Ends our jobs that have worked for longer than a job may. */
  public List<UUID> endTooLong() {
    Query query =
        select(
            "owner = ?1 and started_at + ?2 * interval '1 millisecond' < now()",
            settings.owner(),
            settings.timeout().toMillis());
    List<UUID> ended = new ArrayList<>();
    for (Stray job : strays(query)) {
      end(job, JobFailure.TIMEOUT);
      ended.add(job.id);
    }
    return ended;
  }

  private List<UUID> takeBack(boolean crashed, String condition, Object... parameters) {
    List<UUID> taken = new ArrayList<>();
    for (Stray job : strays(select(condition, parameters))) {
      if (crashed && job.crashes + 1 >= JobSettings.MAX_CRASHES) {
        end(job, JobFailure.CRASHED);
      } else {
        waitAgain(job, crashed);
      }
      taken.add(job.id);
    }
    return taken;
  }

  /** One of a kind that only a newer version knows is left to that, and must not hold up others. */
  private List<Stray> strays(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream()
        .map(row -> Stray.of((Object[]) row))
        .filter(job -> workers.know(job.kind))
        .toList();
  }

  /**
   * @param condition numbers its parameters from {@code ?1} without a gap, as Hibernate wants it
   */
  private Query select(String condition, Object... parameters) {
    Query query =
        entities.createNativeQuery(
            "select id, kind, arguments, lane, crashes from job where state = 'running' and "
                + condition
                + " limit "
                + BATCH
                + " for update skip locked");
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }

  /** The interrupted attempt does not count: it was our failure, not the provider's. */
  private void waitAgain(Stray job, boolean crashed) {
    entities
        .createNativeQuery(
            "update job set "
                + JobTime.STOOD_STILL
                + ", state = 'waiting', owner = null, lease_until = null, fence = fence + 1,"
                + " attempt = attempt - 1, crashes = crashes + ?2, run_after = now(),"
                + " permit_at = now() where id = ?1")
        .setParameter(1, job.id)
        .setParameter(2, crashed ? 1 : 0)
        .executeUpdate();
    JobLanes.waitsFrom(entities, job.lane, Duration.ZERO);
    tally.count(JobMetrics.RECOVERIES, job.kind, crashed ? "crashed" : "stopped");
    workers.of(job.kind, job.arguments).willTryAgain();
    permits.send(job.id, Duration.ZERO);
    LOG.info(
        () ->
            "%s %s waits again: %s"
                .formatted(job.kind, job.id, crashed ? "its owner is gone" : "this node stops"));
  }

  private void end(Stray job, JobFailure failure) {
    entities
        .createNativeQuery(
            "update job set state = 'failed', owner = null, lease_until = null, fence = fence + 1,"
                + " last_failure = ?2, finished_at = now() where id = ?1")
        .setParameter(1, job.id)
        .setParameter(2, failure.reason())
        .executeUpdate();
    tally.count(JobMetrics.ENDS, job.kind, JobState.FAILED.column());
    workers.of(job.kind, job.arguments).gaveUp(failure);
    LOG.warning(() -> "%s %s given up: %s".formatted(job.kind, job.id, failure.reason()));
  }

  private record Stray(UUID id, String kind, String arguments, UUID lane, int crashes) {

    static Stray of(Object[] row) {
      return new Stray(
          (UUID) row[0],
          (String) row[1],
          (String) row[2],
          (UUID) row[3],
          ((Number) row[4]).intValue());
    }
  }
}
