package com.mascotposes.imaging;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * The colours of a picture as a cloud of points in Oklab, seen from eight directions: along each,
 * the same number of quantiles.
 */
final class ColourCloud {

  private static final int QUANTILES = 64;
  private static final int MOST_SAMPLES = 4096;
  private static final int OPAQUE_ENOUGH = 128;

  /** Lightness counts half: it changes with light and shadow, hue changes with the character. */
  private static final double WEIGHT_OF_LIGHTNESS = 0.5;

  /** Unit vectors over lightness, green to red, blue to yellow. */
  private static final double[][] DIRECTIONS = directions();

  private final double[][] quantiles;

  private ColourCloud(double[][] quantiles) {
    this.quantiles = quantiles;
  }

  private static double[][] directions() {
    double third = 1 / Math.sqrt(3);
    double half = Math.sqrt(0.5);
    return new double[][] {
      {1, 0, 0},
      {0, 1, 0},
      {0, 0, 1},
      {0, half, half},
      {0, half, -half},
      {third, third, third},
      {third, -third, third},
      {third, third, -third}
    };
  }

  /**
   * @param argb something in it is at least half opaque
   */
  static ColourCloud of(BufferedImage argb) {
    double[][] lab = samples(argb);
    double[][] quantiles = new double[DIRECTIONS.length][];
    for (int d = 0; d < DIRECTIONS.length; d++) {
      quantiles[d] = quantilesAlong(DIRECTIONS[d], lab);
    }
    return new ColourCloud(quantiles);
  }

  private static double[][] samples(BufferedImage argb) {
    int[] opaque =
        Arrays.stream(ArgbPicture.pixels(argb)).filter(p -> p >>> 24 >= OPAQUE_ENOUGH).toArray();
    int count = Math.min(MOST_SAMPLES, opaque.length);
    double[][] lab = new double[count][];
    for (int i = 0; i < count; i++) {
      lab[i] = Oklab.of(opaque[(int) ((long) i * opaque.length / count)]);
    }
    return lab;
  }

  private static double[] quantilesAlong(double[] direction, double[][] lab) {
    double[] projected = new double[lab.length];
    for (int i = 0; i < lab.length; i++) {
      projected[i] =
          WEIGHT_OF_LIGHTNESS * direction[0] * lab[i][0]
              + direction[1] * lab[i][1]
              + direction[2] * lab[i][2];
    }
    Arrays.sort(projected);
    double[] quantiles = new double[QUANTILES];
    for (int q = 0; q < QUANTILES; q++) {
      quantiles[q] = projected[(int) ((q + 0.5) * projected.length / QUANTILES)];
    }
    return quantiles;
  }

  /** In Oklab units: how far a colour has to be moved on average, along the worst direction. */
  double distanceTo(ColourCloud other) {
    double worst = 0;
    for (int d = 0; d < quantiles.length; d++) {
      double sum = 0;
      for (int q = 0; q < QUANTILES; q++) {
        sum += Math.abs(quantiles[d][q] - other.quantiles[d][q]);
      }
      worst = Math.max(worst, sum / QUANTILES);
    }
    return worst;
  }
}
