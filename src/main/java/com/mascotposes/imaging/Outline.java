package com.mascotposes.imaging;

import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * The outline of what is opaque, independent of place and size.
 *
 * @param proportions width of the box around it against its height
 * @param widths how much of that box's width is filled, in sixteen bands from top to bottom
 */
record Outline(double proportions, double[] widths) {

  private static final int BANDS = 16;
  private static final int OPAQUE_ENOUGH = 128;

  /** Empty when nothing in it is opaque. */
  static Optional<Outline> of(BufferedImage argb) {
    int width = argb.getWidth();
    int[] pixels = ArgbPicture.pixels(argb);
    int left = width;
    int right = -1;
    int top = -1;
    int bottom = -1;
    for (int i = 0; i < pixels.length; i++) {
      if (pixels[i] >>> 24 >= OPAQUE_ENOUGH) {
        left = Math.min(left, i % width);
        right = Math.max(right, i % width);
        top = top < 0 ? i / width : top;
        bottom = i / width;
      }
    }
    if (right < 0) {
      return Optional.empty();
    }
    double boxWidth = right - left + 1.0;
    double boxHeight = bottom - top + 1.0;
    double[] widths = widths(pixels, width, top, boxWidth, boxHeight);
    return Optional.of(new Outline(boxWidth / boxHeight, widths));
  }

  private static double[] widths(
      int[] pixels, int width, int top, double boxWidth, double boxHeight) {
    double[] filled = new double[BANDS];
    for (int i = 0; i < pixels.length; i++) {
      if (pixels[i] >>> 24 >= OPAQUE_ENOUGH) {
        filled[(int) ((i / width - top) * BANDS / boxHeight)] += BANDS / (boxWidth * boxHeight);
      }
    }
    return filled;
  }

  /** The mean difference of the widths, plus how far apart the proportions are (0.7 for twice). */
  double distanceTo(Outline other) {
    double sum = 0;
    for (int i = 0; i < BANDS; i++) {
      sum += Math.abs(widths[i] - other.widths[i]);
    }
    return sum / BANDS + Math.abs(Math.log(proportions / other.proportions));
  }
}
