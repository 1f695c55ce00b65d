package com.mascotposes.jobs.facts;

import com.mascotposes.platform.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** How the queue stands at this moment. */
@ApplicationScoped
public class QueueFacts {

  private static final String COUNTS =
      "select (select count(*) from job where state = 'waiting' and run_after <= now()) as waiting,"
          + " (select count(*) from job where state = 'waiting' and run_after > now()) as delayed,"
          + " (select count(*) from job where state = 'running') as running,"
          + " (select extract(epoch from now() - min(next_at)) from job_lane"
          + " where next_at <= now()) as longest_wait,"
          + " count(*) filter (where state = 'done') as done,"
          + " count(*) filter (where state = 'failed') as failed,"
          + " count(*) filter (where state = 'cancelled') as cancelled"
          + " from job where finished_at > now() - interval '1 day'";

  private static final String LANES =
      "select lane, count(*) filter (where state = 'waiting') as waiting,"
          + " count(*) filter (where state = 'running') as running, min(created_at) as oldest"
          + " from job where state in ('waiting', 'running')"
          + " group by lane order by waiting desc, running desc, lane limit ?";

  @Inject Rows rows;

  /**
   * Jobs by where they stand.
   *
   * @param waiting may run now
   * @param delayed wait for the time of their next attempt
   * @param done ended in the last 24 hours, as {@code failed} and {@code cancelled}
   * @param longestWaitSeconds of a job that may run; null when none waits
   */
  public record Counts(
      long waiting,
      long delayed,
      long running,
      long done,
      long failed,
      long cancelled,
      Double longestWaitSeconds) {}

  /**
   * One lane's unfinished jobs.
   *
   * @param oldest when the oldest of them came
   */
  public record Lane(UUID lane, long waiting, long running, Instant oldest) {}

  public Counts counts() {
    return rows.list(
            COUNTS,
            row ->
                new Counts(
                    row.getLong("waiting"),
                    row.getLong("delayed"),
                    row.getLong("running"),
                    row.getLong("done"),
                    row.getLong("failed"),
                    row.getLong("cancelled"),
                    Rows.number(row, "longest_wait")))
        .get(0);
  }

  /** The lanes with most waiting, at most so many. */
  public List<Lane> longestLanes(int most) {
    return rows.list(
        LANES,
        row ->
            new Lane(
                row.getObject("lane", UUID.class),
                row.getLong("waiting"),
                row.getLong("running"),
                Rows.time(row, "oldest")),
        List.of(most));
  }

  /** Unfinished jobs of one lane. */
  public Lane lane(UUID lane) {
    return rows.list(
            "select count(*) filter (where state = 'waiting') as waiting,"
                + " count(*) filter (where state = 'running') as running, min(created_at) as oldest"
                + " from job where lane = ? and state in ('waiting', 'running')",
            row ->
                new Lane(
                    lane, row.getLong("waiting"), row.getLong("running"), Rows.time(row, "oldest")),
            List.of(lane))
        .get(0);
  }
}
