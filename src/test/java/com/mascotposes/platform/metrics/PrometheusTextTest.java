package com.mascotposes.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrometheusTextTest {

  @Test
  void metric_isHelpTypeAndOneLineASeries() {
    Metric metric =
        Metric.gauge("poses_jobs", "Jobs under way")
            .with("state", "running", 2)
            .with("state", "waiting", 0);

    assertThat(PrometheusText.of(List.of(metric)))
        .isEqualTo(
            """
            # HELP poses_jobs Jobs under way
            # TYPE poses_jobs gauge
            poses_jobs{state="running"} 2
            poses_jobs{state="waiting"} 0
            """);
  }

  @Test
  void onlySeries_hasNoBraces() {
    Metric metric = Metric.gauge("poses_wait_seconds", "Wait").with(1.25);

    assertThat(PrometheusText.of(List.of(metric))).endsWith("\nposes_wait_seconds 1.25\n");
  }

  @Test
  void hostileLabel_staysInsideItsQuotes() {
    Metric metric = Metric.gauge("poses_x", "X").with("why", "a\"} 7\nb\\", 1);

    assertThat(PrometheusText.of(List.of(metric)))
        .endsWith("\nposes_x{why=\"a\\\"} 7\\nb\\\\\"} 1\n");
  }
}
