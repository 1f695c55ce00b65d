package com.mascotposes.imaging.keying;

import java.util.Arrays;

/** The median of shares between -0.5 and 0.5, each counted by its weight. */
final class WeightedMedian {
  private static final int PER_ONE = 1024;

  private final double[] bins = new double[PER_ONE + 1];
  private double total;
  private int count;

  void clear() {
    Arrays.fill(bins, 0);
    total = 0;
    count = 0;
  }

  /** A share beyond the range counts as the nearest within it. */
  void add(float share, float weight) {
    int bin = Math.round((share + 0.5f) * PER_ONE);
    bins[Math.max(0, Math.min(PER_ONE, bin))] += weight;
    total += weight;
    count++;
  }

  int count() {
    return count;
  }

  /** Within a thousandth; 0 when nothing was added. */
  float median() {
    double sum = 0;
    for (int bin = 0; bin <= PER_ONE && count > 0; bin++) {
      sum += bins[bin];
      if (2 * sum >= total) {
        return (float) bin / PER_ONE - 0.5f;
      }
    }
    return 0;
  }
}
