package com.mascotposes.jobs.running;

import com.mascotposes.jobs.JobMetrics;
import com.mascotposes.jobs.JobOrigin;
import com.mascotposes.jobs.JobSettings;
import com.mascotposes.jobs.JobTime;
import com.mascotposes.jobs.halts.WorkGate;
import com.mascotposes.jobs.line.JobLanes;
import com.mascotposes.platform.metrics.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Decides which job runs next: the lane whose turn it is, and in it the oldest job. Two index
 * look-ups, however many jobs wait.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class JobClaims {

  /**
   * Lanes that turn out to have nothing to run are put right; more than this many is a stampede.
   */
  private static final int LANES_TO_TRY = 8;

  static final String NEXT_LANE =
      "select lane from job_lane where next_at <= now() order by turn limit 1 for update";

  static final String OLDEST_JOB =
      "select id from job where lane = ?1 and state = 'waiting' and run_after <= now()"
          + " order by run_after, id limit 1 for update skip locked";

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  @Inject JobSettings settings;

  @Inject WorkGate gate;

  @Inject Tally tally;

  /**
   * Claims the next job that may run now, if there is one and this node may work. The claim is
   * committed on return.
   */
  public Optional<ClaimedJob> next() {
    if (!gate.isOpen()) {
      return Optional.empty();
    }
    for (int tried = 0; tried < LANES_TO_TRY; tried++) {
      Optional<UUID> lane = lockLane();
      if (lane.isEmpty()) {
        return Optional.empty();
      }
      Optional<UUID> job = oldestOf(lane.get());
      Optional<ClaimedJob> claimed = job.map(this::claim);
      JobLanes.tookTurn(entities, lane.get());
      if (claimed.isPresent()) {
        return claimed;
      }
    }
    return Optional.empty();
  }

  /**
   * A lane that another transaction holds is passed over, unless it is the only one: then a permit
   * would be used up for nothing, so we wait the milliseconds until it is free.
   */
  private Optional<UUID> lockLane() {
    Optional<UUID> free = firstId(NEXT_LANE + " skip locked");
    return free.isPresent() ? free : firstId(NEXT_LANE);
  }

  private Optional<UUID> oldestOf(UUID lane) {
    return ids(entities.createNativeQuery(OLDEST_JOB).setParameter(1, lane).getResultList())
        .stream()
        .findFirst();
  }

  private ClaimedJob claim(UUID id) {
    Object[] row =
        (Object[])
            entities
                .createNativeQuery(
                    "update job set state = 'running', owner = ?2, attempt = attempt + 1,"
                        + " fence = fence + 1, "
                        + JobTime.GOES_ON
                        + ", lease_until = now() + ?3 * interval '1 millisecond'"
                        + " where id = ?1 returning kind, arguments, lane, attempt, fence,"
                        + " request_id, traceparent")
                .setParameter(1, id)
                .setParameter(2, settings.owner())
                .setParameter(3, settings.lease().toMillis())
                .getSingleResult();
    tally.count(JobMetrics.CLAIMS, (String) row[0]);
    return new ClaimedJob(
        id,
        (String) row[0],
        (String) row[1],
        (UUID) row[2],
        ((Number) row[3]).intValue(),
        ((Number) row[4]).longValue(),
        JobOrigin.of((String) row[5], (String) row[6]));
  }

  private Optional<UUID> firstId(String sql) {
    return ids(entities.createNativeQuery(sql).getResultList()).stream().findFirst();
  }

  @SuppressWarnings("unchecked")
  private static List<UUID> ids(List<?> rows) {
    return (List<UUID>) rows;
  }
}
