package com.mascotposes.platform.metrics;

import java.util.List;

/**
 * Something that is counted since the database was made, and never goes back.
 *
 * @param name as monitoring knows it, {@code poses_…_total}; never renamed
 * @param help one sentence for people
 * @param labels the names of what tells its series apart; none when there is one series only
 */
public record Counter(String name, String help, List<String> labels) {

  public Counter {
    if (!name.matches("poses_[a-z_]+_total")) {
      throw new IllegalArgumentException("not the name of a counter: " + name);
    }
    labels = List.copyOf(labels);
  }

  /** A counter whose series are told apart by these labels. */
  public static Counter of(String name, String help, String... labels) {
    return new Counter(name, help, List.of(labels));
  }

  /**
   * One of its series, as it is written between braces.
   *
   * @param values one for each label, in their order
   */
  String series(String... values) {
    return Metric.labels(name, labels, values);
  }
}
