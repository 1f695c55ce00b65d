package com.mascotposes.imaging.keying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The dark core of a shadow on a blue key, where little more than the grain is left of the hue. */
class DeepShadowTest {
  private static final int SIDE = 200;
  private static final double CORE_PX = 50;
  private static final double SHADE = 0.64;
  private static final double GRAIN = 3;
  private static final int[] KEY = {42, 41, 166};

  @Test
  void grainInTheCore_leavesNoSpecks() {
    Backdrop backdrop = new Backdrop(0x2A29A6, -1, 1, GRAIN, false, 10);
    Flood flood = new Flood(shadow(), new Shading(backdrop, true), 20, Double.POSITIVE_INFINITY);

    flood.fromBorder(80);

    assertThat(flood.region()).containsOnly(Flood.OUTSIDE);
  }

  private static Frame shadow() {
    Random random = new Random(5);
    int[] rgb = new int[SIDE * SIDE];
    for (int i = 0; i < rgb.length; i++) {
      double u = (i % SIDE - SIDE / 2.0) / CORE_PX;
      double v = (i / SIDE - SIDE / 2.0) / CORE_PX;
      double light = 1 - SHADE * Math.exp(-u * u - v * v);
      for (int channel : KEY) {
        long level = Math.round(light * channel + GRAIN * random.nextGaussian());
        rgb[i] = rgb[i] << 8 | (int) Math.max(0, Math.min(255, level));
      }
    }
    return new Frame(SIDE, SIDE, rgb);
  }
}
