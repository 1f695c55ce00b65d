package com.mascotposes.platform.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What monitoring is told about requests to the API. Pages and pictures of the WAR are not counted.
 */
@ApplicationScoped
public class HttpMetrics implements MetricSource {

  static final Counter ANSWERS =
      Counter.of(
          "poses_http_requests_total",
          "Requests to the API by what they were answered",
          "method",
          "route",
          "status");

  static final Histogram DURATION =
      Histogram.of(
          "poses_http_request_duration_seconds",
          "From a request to the beginning of its answer; some routes wait when asked to",
          List.of(0.005, 0.025, 0.1, 0.25, 1.0, 2.5, 10.0, 30.0),
          "method",
          "route");

  @Inject Tally tally;

  @Override
  public List<Metric> now() {
    return List.of(tally.read(ANSWERS), tally.read(DURATION));
  }
}
