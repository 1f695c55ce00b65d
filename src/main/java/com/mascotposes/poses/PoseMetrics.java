package com.mascotposes.poses;

import com.mascotposes.platform.metrics.Counter;
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

  /** The outcome with a picture; the others are codes of failures. */
  static final String COMPLETED = PoseStatus.COMPLETED.text();

  @Inject Tally tally;

  @Override
  public List<Metric> now() {
    return List.of(tally.read(ORDERED), tally.read(ENDED));
  }
}
