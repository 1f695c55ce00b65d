package com.mascotposes.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HistogramTest {

  private final Histogram stages =
      Histogram.of("poses_stage_seconds", "Stages", List.of(0.5, 2.0), "stage");

  @Test
  void duration_fallsBelowTheFirstBoundThatHoldsIt() {
    assertThat(stages.labelsOf(Duration.ofMillis(500), "cutting"))
        .containsExactly("cutting", "0.5");
    assertThat(stages.labelsOf(Duration.ofMillis(501), "cutting")).containsExactly("cutting", "2");
    assertThat(stages.labelsOf(Duration.ofHours(1), "cutting")).containsExactly("cutting", "+Inf");
  }

  @Test
  void buckets_countAllThatIsBelowTheirBound() {
    Map<String, Long> times =
        Map.of("stage=\"cutting\",le=\"0.5\"", 3L, "stage=\"cutting\",le=\"+Inf\"", 2L);

    Metric metric = stages.metric(times, Map.of("stage=\"cutting\"", 7250L));

    assertThat(PrometheusText.of(List.of(metric)))
        .isEqualTo(
            """
            # HELP poses_stage_seconds Stages
            # TYPE poses_stage_seconds histogram
            poses_stage_seconds_bucket{stage="cutting",le="0.5"} 3
            poses_stage_seconds_bucket{stage="cutting",le="2"} 3
            poses_stage_seconds_bucket{stage="cutting",le="+Inf"} 5
            poses_stage_seconds_sum{stage="cutting"} 7.25
            poses_stage_seconds_count{stage="cutting"} 5
            """);
  }

  @Test
  void withoutLabels_tellsZeroFromTheStart() {
    Histogram only = Histogram.of("poses_only_seconds", "Only", List.of(1.0));

    assertThat(PrometheusText.of(List.of(only.metric(Map.of(), Map.of()))))
        .contains(
            "poses_only_seconds_bucket{le=\"1\"} 0\n",
            "poses_only_seconds_bucket{le=\"+Inf\"} 0\n",
            "poses_only_seconds_sum 0\n",
            "poses_only_seconds_count 0\n");
  }

  @Test
  void nameWithoutItsUnit_isRefused() {
    assertThatThrownBy(() -> Histogram.of("poses_stage", "Stages", List.of(1.0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
