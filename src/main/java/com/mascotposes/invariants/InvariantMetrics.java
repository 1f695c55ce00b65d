package com.mascotposes.invariants;

import com.mascotposes.platform.metrics.Metric;
import com.mascotposes.platform.metrics.MetricSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What monitoring is told about the books: what the last check found, and how long ago it was. */
@ApplicationScoped
public class InvariantMetrics implements MetricSource {

  @Inject CheckRecords records;

  @Override
  public List<Metric> now() {
    Metric broken =
        Metric.gauge(
            "poses_invariant_violations",
            "What breaks a rule that must always hold, counted up to "
                + InvariantChecker.EXAMPLES
                + "; anything but 0 is a defect");
    for (CheckRecords.Found found : records.latest()) {
      broken = broken.with("rule", found.rule(), found.broken());
    }
    Metric age =
        Metric.gauge("poses_invariant_check_age_seconds", "Since the rules were last checked");
    return List.of(
        broken,
        records.ageSeconds().isPresent() ? age.with(records.ageSeconds().getAsDouble()) : age);
  }
}
