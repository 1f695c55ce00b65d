package com.mascotposes.faults;

import java.util.HashMap;
import java.util.Map;

/** What one scrape said: every series with its value. */
record Metrics(Map<String, Double> series) {

  /** On a busy machine an answer may not come in time. */
  private static final int REPEATS = 5;

  /**
   * @throws AssertionError the node does not let itself be scraped
   */
  static Metrics of(Node node, String adminToken) {
    Api.Answer answer = Api.get(node, adminToken, "/admin/metrics");
    for (int repeat = 0; answer.status() == 0 && repeat < REPEATS; repeat++) {
      answer = Api.get(node, adminToken, "/admin/metrics");
    }
    if (answer.status() != 200) {
      throw new AssertionError("no metrics: " + answer);
    }
    Map<String, Double> series = new HashMap<>();
    answer
        .body()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .forEach(
            line -> {
              int end = line.lastIndexOf(' ');
              series.put(line.substring(0, end), Double.valueOf(line.substring(end + 1)));
            });
    return new Metrics(series);
  }

  /** 0 when it never counted. */
  long of(String name) {
    return Math.round(series.getOrDefault(name, 0.0));
  }

  /** All series that begin like this. */
  long sum(String beginning) {
    return Math.round(
        series.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(beginning))
            .mapToDouble(Map.Entry::getValue)
            .sum());
  }
}
