package com.mascotposes.platform.metrics;

import java.util.List;

/** Writes metrics in Prometheus' text format, version 0.0.4. */
final class PrometheusText {

  static final String MEDIA_TYPE = "text/plain;version=0.0.4;charset=utf-8";

  private PrometheusText() {}

  static String of(List<Metric> metrics) {
    StringBuilder text = new StringBuilder();
    for (Metric metric : metrics) {
      text.append("# HELP ").append(metric.name()).append(' ').append(line(metric.help()));
      text.append("\n# TYPE ").append(metric.name()).append(' ').append(metric.type()).append('\n');
      for (Metric.Sample sample : metric.samples()) {
        text.append(metric.name()).append(sample.suffix());
        if (!sample.labels().isEmpty()) {
          text.append('{').append(sample.labels()).append('}');
        }
        text.append(' ').append(number(sample.value())).append('\n');
      }
    }
    return text.toString();
  }

  private static String line(String help) {
    return help.replace("\\", "\\\\").replace("\n", "\\n");
  }

  /** Whole numbers without a fraction. */
  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
