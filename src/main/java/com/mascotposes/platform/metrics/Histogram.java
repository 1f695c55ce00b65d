package com.mascotposes.platform.metrics;

import com.mascotposes.platform.metrics.Metric.Sample;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How long something took, each time since the database was made.
 *
 * <p>Kept as two counters: how many fell between two bounds, and milliseconds in all.
 *
 * @param name as monitoring knows it, {@code poses_…_seconds}; never renamed
 * @param help one sentence for people
 * @param bounds upper bounds in seconds, growing; a change begins new series beside the old
 * @param labels the names of what tells its series apart; none when there is one series only
 */
public record Histogram(String name, String help, List<Double> bounds, List<String> labels) {

  private static final String LAST = "+Inf";

  public Histogram {
    if (!name.matches("poses_[a-z_]+_seconds")) {
      throw new IllegalArgumentException("not the name of a histogram of durations: " + name);
    }
    bounds = List.copyOf(bounds);
    labels = List.copyOf(labels);
  }

  /** A histogram whose series are told apart by these labels. */
  public static Histogram of(String name, String help, List<Double> bounds, String... labels) {
    return new Histogram(name, help, bounds, List.of(labels));
  }

  /** Counts the times between two bounds; its series are ours and {@code le}, the upper one. */
  Counter times() {
    List<String> withBound = new ArrayList<>(labels);
    withBound.add("le");
    return new Counter(name + "_bucket_total", help, withBound);
  }

  /** Counts the milliseconds. */
  Counter milliseconds() {
    return new Counter(name + "_milliseconds_total", help, labels);
  }

  /** The labels of {@link #times} for something that took so long. */
  String[] labelsOf(Duration took, String... values) {
    double seconds = took.toNanos() / 1e9;
    String bound =
        bounds.stream().filter(each -> seconds <= each).findFirst().map(this::text).orElse(LAST);
    List<String> all = new ArrayList<>(List.of(values));
    all.add(bound);
    return all.toArray(String[]::new);
  }

  /**
   * As Prometheus wants it: each bucket counts all below its bound.
   *
   * @param times by series of {@link #times}
   * @param milliseconds by series of {@link #milliseconds}
   */
  Metric metric(Map<String, Long> times, Map<String, Long> milliseconds) {
    List<Sample> samples = new ArrayList<>();
    Set<String> all = new LinkedHashSet<>(milliseconds.keySet());
    if (labels.isEmpty()) {
      all.add("");
    }
    for (String series : all) {
      long below = 0;
      String comma = series.isEmpty() ? "" : ",";
      for (String bound : boundTexts()) {
        String bucket = series + comma + Metric.label("le", bound);
        below += times.getOrDefault(bucket, 0L);
        samples.add(new Sample("_bucket", bucket, below));
      }
      samples.add(new Sample("_sum", series, milliseconds.getOrDefault(series, 0L) / 1e3));
      samples.add(new Sample("_count", series, below));
    }
    return new Metric(name, help, "histogram", List.copyOf(samples));
  }

  private List<String> boundTexts() {
    List<String> all = new ArrayList<>(bounds.stream().map(this::text).toList());
    all.add(LAST);
    return all;
  }

  private String text(double bound) {
    return PrometheusText.number(bound);
  }
}
