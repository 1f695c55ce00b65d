package com.mascotposes.jobs;

import com.mascotposes.platform.metrics.Counter;
import com.mascotposes.platform.metrics.Metric;
import com.mascotposes.platform.metrics.MetricSource;
import com.mascotposes.platform.metrics.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What monitoring is told about jobs, of all nodes together. */
@ApplicationScoped
public class JobMetrics implements MetricSource {

  public static final Counter CLAIMS =
      Counter.of("poses_job_claims_total", "Attempts begun, of each kind of job", "kind");

  public static final Counter ENDS =
      Counter.of("poses_job_ends_total", "Jobs that ended: done, failed, cancelled", "kind", "end");

  public static final Counter RETRIES =
      Counter.of(
          "poses_job_retries_total", "Attempts that failed and are made again", "kind", "reason");

  public static final Counter RECOVERIES =
      Counter.of(
          "poses_job_recoveries_total",
          "Running jobs taken from a node that crashed or stopped",
          "kind",
          "node");

  public static final Counter LOST_PERMITS =
      Counter.of("poses_job_lost_permits_total", "Messages that were lost and sent again");

  /** Running, waiting now, waiting for their next attempt; the age of the longest wait. */
  private static final String STANDING =
      "select (select count(*) from job where state = 'running'),"
          + " (select count(*) from job where state = 'waiting' and run_after <= now()),"
          + " (select count(*) from job where state = 'waiting' and run_after > now()),"
          + " (select coalesce(extract(epoch from now() - min(next_at)), 0) from job_lane"
          + " where next_at <= now())";

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  @Inject Tally tally;

  @Override
  @Transactional
  public List<Metric> now() {
    List<Metric> all =
        new ArrayList<>(
            Stream.of(CLAIMS, ENDS, RETRIES, RECOVERIES, LOST_PERMITS).map(tally::read).toList());
    Object[] row = (Object[]) entities.createNativeQuery(STANDING).getSingleResult();
    all.add(
        Metric.gauge("poses_jobs", "Jobs under way; delayed ones wait for their next attempt")
            .with("state", "running", number(row[0]))
            .with("state", "waiting", number(row[1]))
            .with("state", "delayed", number(row[2])));
    all.add(
        Metric.gauge("poses_job_longest_wait_seconds", "How long a job that may run has waited")
            .with(number(row[3])));
    return all;
  }

  private static double number(Object column) {
    return ((Number) column).doubleValue();
  }
}
