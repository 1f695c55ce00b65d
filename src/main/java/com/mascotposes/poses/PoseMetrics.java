package com.mascotposes.poses;

import com.mascotposes.platform.metrics.Counter;
import com.mascotposes.platform.metrics.Histogram;
import com.mascotposes.platform.metrics.Metric;
import com.mascotposes.platform.metrics.MetricSource;
import com.mascotposes.platform.metrics.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What monitoring is told about poses. */
@ApplicationScoped
public class PoseMetrics implements MetricSource {

  public static final Counter ORDERED = Counter.of("poses_ordered_total", "Poses ordered");

  static final Counter ENDED =
      Counter.of(
          "poses_ended_total",
          "Poses that ended: completed, or why there is no picture",
          "outcome");

  static final Histogram STAGES =
      Histogram.of(
          "poses_pose_stage_duration_seconds",
          "How long each stage of a completed pose's last attempt took",
          List.of(0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 20.0, 40.0, 80.0, 200.0),
          "stage");

  static final Histogram DURATION =
      Histogram.of(
          "poses_pose_duration_seconds",
          "From the order of a pose to its picture, waiting in line and all attempts included",
          List.of(1.0, 2.5, 5.0, 10.0, 20.0, 40.0, 80.0, 200.0, 600.0, 1800.0));

  /** The outcome with a picture; the others are codes of failures. */
  static final String COMPLETED = PoseStatus.COMPLETED.text();

  @Inject Tally tally;

  @Override
  public List<Metric> now() {
    return List.of(
        tally.read(ORDERED), tally.read(ENDED), tally.read(STAGES), tally.read(DURATION));
  }
}
