package com.mascotposes.jobs.line;

import com.mascotposes.jobs.line.JobLine.Rival;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Tells who stands where in line. Its cost has a limit, however many jobs wait: at most 1,000
 * entries of the lane's own index range and 20 of each of 250 others.
 */
@ApplicationScoped
public class JobLines {

  /** Other lanes that are looked at, in the order of their turns. */
  private static final int MOST_RIVALS = 250;

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  /** The lane as it stands now. */
  public JobLine of(UUID lane) {
    List<UUID> own = waiting(lane);
    return new JobLine(own, own.isEmpty() ? List.of() : rivals(lane, own.size()));
  }

  @SuppressWarnings("unchecked")
  private List<UUID> waiting(UUID lane) {
    return entities
        .createNativeQuery(
            "select id from job where lane = ?1 and state = 'waiting' order by run_after, id limit "
                + JobLine.LAST_PLACE)
        .setParameter(1, lane)
        .getResultList();
  }

  private List<Rival> rivals(UUID lane, int ownJobs) {
    List<Rival> rivals = new ArrayList<>();
    for (Object row :
        entities
            .createNativeQuery(
                "select other.turn < mine.turn, (select count(*) from (select 1 from job"
                    + " where lane = other.lane and state = 'waiting' and run_after <= now()"
                    + " limit ?2) counted)"
                    + " from job_lane mine, (select lane, turn from job_lane where next_at <= now()"
                    + " order by turn limit ?3) other"
                    + " where mine.lane = ?1 and other.lane <> mine.lane")
            .setParameter(1, lane)
            .setParameter(2, Math.min(ownJobs, JobLine.DEPTH))
            .setParameter(3, MOST_RIVALS)
            .getResultList()) {
      Object[] columns = (Object[]) row;
      rivals.add(new Rival((boolean) columns[0], ((Number) columns[1]).intValue()));
    }
    return rivals;
  }

  /** How busy the job threads of all nodes are; a node without a running job is not seen. */
  public JobCrew crew() {
    Object[] row =
        (Object[])
            entities
                .createNativeQuery(
                    "select count(*), count(distinct owner) from job where state = 'running'")
                .getSingleResult();
    return new JobCrew(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
  }
}
