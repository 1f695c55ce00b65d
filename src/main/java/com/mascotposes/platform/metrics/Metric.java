package com.mascotposes.platform.metrics;

import java.util.ArrayList;
import java.util.List;

/**
 * Something measured, with all its series, as it is at one moment.
 *
 * @param type {@code counter} or {@code gauge}
 */
public record Metric(String name, String help, String type, List<Sample> samples) {

  /**
   * One series and its value.
   *
   * @param labels {@code name="value"} with commas between; empty for the only series
   */
  record Sample(String labels, double value) {}

  /** A measure that goes up and down; series are added with {@link #with}. */
  public static Metric gauge(String name, String help) {
    return new Metric(name, help, "gauge", List.of());
  }

  /** The same with the value of its only series. */
  public Metric with(double value) {
    return with(new Sample("", value));
  }

  /** The same with one more series. */
  public Metric with(String label, String labelValue, double value) {
    return with(new Sample(label(label, labelValue), value));
  }

  private Metric with(Sample sample) {
    List<Sample> all = new ArrayList<>(samples);
    all.add(sample);
    return new Metric(name, help, type, List.copyOf(all));
  }

  static String label(String name, String value) {
    String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return name + "=\"" + escaped + "\"";
  }
}
