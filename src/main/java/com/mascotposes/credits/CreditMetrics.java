package com.mascotposes.credits;

import com.mascotposes.platform.metrics.Counter;
import com.mascotposes.platform.metrics.Metric;
import com.mascotposes.platform.metrics.MetricSource;
import com.mascotposes.platform.metrics.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What monitoring is told about credits. */
@ApplicationScoped
public class CreditMetrics implements MetricSource {

  static final Counter MOVED =
      Counter.of(
          "poses_credits_total",
          "Credits given, spent, given back and forfeited, by cause",
          "cause");

  @Inject Tally tally;

  @Override
  public List<Metric> now() {
    return List.of(tally.read(MOVED));
  }
}
