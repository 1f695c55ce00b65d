package com.mascotposes.platform.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Something measured, with all its series, as it is at one moment.
 *
 * @param type {@code counter}, {@code gauge} or {@code histogram}
 */
public record Metric(String name, String help, String type, List<Sample> samples) {

  /**
   * One series and its value.
   *
   * @param suffix what follows the metric's name, such as a histogram's {@code _bucket}; else empty
   * @param labels {@code name="value"} with commas between; empty for the only series
   */
  record Sample(String suffix, String labels, double value) {

    Sample(String labels, double value) {
      this("", labels, value);
    }
  }

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

  /**
   * Labels as they are written between braces.
   *
   * @param values one for each name, in their order
   */
  static String labels(String metric, List<String> names, String... values) {
    if (values.length != names.size()) {
      throw new IllegalArgumentException(metric + " has the labels " + names);
    }
    return IntStream.range(0, values.length)
        .mapToObj(i -> label(names.get(i), values[i]))
        .collect(Collectors.joining(","));
  }

  static String label(String name, String value) {
    String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return name + "=\"" + escaped + "\"";
  }
}
