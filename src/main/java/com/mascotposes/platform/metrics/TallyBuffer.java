package com.mascotposes.platform.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts what is too frequent for a row each time, and belongs to no transaction: requests. Every
 * few seconds {@link TallyTimer} writes it; a crash loses what came since.
 */
@ApplicationScoped
public class TallyBuffer {

  @Inject Tally tally;

  private final Map<Series, Long> counted = new ConcurrentHashMap<>();

  private record Series(Counter counter, List<String> labels) {}

  public void count(Counter counter, String... labels) {
    add(counter, 1, labels);
  }

  public void observe(Histogram histogram, Duration took, String... labels) {
    count(histogram.times(), histogram.labelsOf(took, labels));
    add(histogram.milliseconds(), took.toMillis(), labels);
  }

  private void add(Counter counter, long amount, String... labels) {
    counted.merge(new Series(counter, List.of(labels)), amount, Long::sum);
  }

  /**
   * Writes what was counted, one call at a time. What cannot be written is kept for the next time.
   *
   * @throws RuntimeException the database does not take it
   */
  public synchronized void flush() {
    Map<Series, Long> taken = new HashMap<>();
    counted.keySet().forEach(series -> taken.put(series, counted.remove(series)));
    try {
      tally.alone(() -> taken.forEach(this::write));
    } catch (RuntimeException e) {
      taken.forEach((series, amount) -> counted.merge(series, amount, Long::sum));
      throw e;
    }
  }

  private void write(Series series, long amount) {
    tally.add(series.counter(), amount, series.labels().toArray(String[]::new));
  }
}
