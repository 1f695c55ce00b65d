package com.mascotposes.jobs.line;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;

/** The row of each lane, which lets a claim find whose turn it is without looking at every job. */
public final class JobLanes {

  public static final String TOOK_TURN =
      "update job_lane set turn = nextval('job_turn'), next_at ="
          + " (select min(run_after) from job where lane = ?1 and state = 'waiting')"
          + " where lane = ?1";

  private JobLanes() {}

  /**
   * Notes that the lane has a job that may run after this delay. A new lane, like one that was
   * idle, is next in line: whoever asks for one thing does not wait for somebody else's fifty.
   */
  public static void waitsFrom(EntityManager entities, UUID lane, Duration delay) {
    entities
        .createNativeQuery(
            "insert into job_lane (lane, turn, next_at)"
                + " values (?1, 0, now() + ?2 * interval '1 millisecond')"
                + " on conflict (lane) do update"
                + " set next_at = least(job_lane.next_at, excluded.next_at)")
        .setParameter(1, lane)
        .setParameter(2, delay.toMillis())
        .executeUpdate();
  }

  /** Puts the lane at the end of the line and notes when its next job may run. */
  public static void tookTurn(EntityManager entities, UUID lane) {
    entities.createNativeQuery(TOOK_TURN).setParameter(1, lane).executeUpdate();
  }
}
