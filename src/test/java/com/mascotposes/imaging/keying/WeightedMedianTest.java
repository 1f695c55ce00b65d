package com.mascotposes.imaging.keying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightedMedianTest {
  private final WeightedMedian median = new WeightedMedian();

  @Test
  void heavyShare_outweighsManyLightOnes() {
    median.add(0.3f, 10);
    for (int i = 0; i < 5; i++) {
      median.add(-0.1f, 1);
    }

    assertThat(median.median()).isCloseTo(0.3f, within(0.001f));
    assertThat(median.count()).isEqualTo(6);
  }

  @Test
  void cleared_holdsNothing() {
    median.add(0.3f, 10);

    median.clear();

    assertThat(median.count()).isZero();
    assertThat(median.median()).isZero();
  }

  @Test
  void beyondTheRange_countsAsTheNearestWithin() {
    median.add(7, 1);

    assertThat(median.median()).isEqualTo(0.5f);
  }
}
