package com.mascotposes.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CounterTest {

  private final Counter ends = Counter.of("poses_job_ends_total", "Ends", "kind", "end");

  @Test
  void series_namesEachLabel() {
    assertThat(ends.series("draw", "done")).isEqualTo("kind=\"draw\",end=\"done\"");
  }

  @Test
  void seriesWithoutAllItsLabels_isRefused() {
    assertThatThrownBy(() -> ends.series("draw")).hasMessageContaining("[kind, end]");
  }

  @Test
  void nameThatMonitoringWouldRefuse_isRefused() {
    assertThatThrownBy(() -> Counter.of("jobs", "Jobs"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
