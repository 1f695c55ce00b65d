package com.mascotposes.testkit;

import com.mascotposes.platform.metrics.Counter;
import com.mascotposes.platform.metrics.Histogram;
import com.mascotposes.platform.metrics.Tally;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Remembers what was counted, without a database. */
public class SilentTally extends Tally {

  /** The counter's name and the labels, a line a count. */
  public final List<String> counted = new ArrayList<>();

  @Override
  public void count(Counter counter, String... labels) {
    add(counter, 1, labels);
  }

  @Override
  public void add(Counter counter, long amount, String... labels) {
    for (long i = 0; i < amount; i++) {
      counted.add(counter.name() + " " + String.join(" ", labels));
    }
  }

  @Override
  public void observe(Histogram histogram, Duration took, String... labels) {
    counted.add(histogram.name() + " " + String.join(" ", labels));
  }
}
