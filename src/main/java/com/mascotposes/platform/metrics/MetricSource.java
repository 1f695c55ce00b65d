package com.mascotposes.platform.metrics;

import java.util.List;

/** A room that has something to tell. Every bean of this type is asked at each scrape. */
public interface MetricSource {

  /** How things stand. Asked every few seconds, so it must not read whole tables that grow. */
  List<Metric> now();
}
