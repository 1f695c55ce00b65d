package com.mascotposes.drawings;

import com.mascotposes.platform.metrics.Counter;
import com.mascotposes.platform.metrics.Metric;
import com.mascotposes.platform.metrics.MetricSource;
import com.mascotposes.platform.metrics.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What monitoring is told about requests to providers. */
@ApplicationScoped
public class DrawingMetrics implements MetricSource {

  static final Counter CALLS =
      Counter.of(
          "poses_provider_calls_total",
          "Requests to image providers by what came of them; unknown: sent, never answered in full,"
              + " perhaps billed",
          "provider",
          "outcome");

  @Inject Tally tally;

  @Override
  public List<Metric> now() {
    return List.of(tally.read(CALLS));
  }
}
