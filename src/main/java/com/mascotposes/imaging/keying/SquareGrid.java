package com.mascotposes.imaging.keying;

import java.util.Arrays;

/**
 * Where the squares of a painted checkerboard change, along one axis.
 *
 * @param origin a place where colours change, in pixels
 * @param side side of a square in pixels, 4 or more; need not be whole
 */
record SquareGrid(double origin, double side) {
  private static final int NEAR = 10;
  private static final int FEWEST_CHANGES = 6;
  private static final double LEAST_SIDE = 4;

  /**
   * Reads the grid from one line of pixels that crosses many squares.
   *
   * @param first index of the line's first pixel
   * @param stride from one pixel of the line to the next
   * @return null when colours do not change at even distances
   */
  static SquareGrid along(Frame frame, int first, int stride, int length, int light, int dark) {
    double[] changes = changes(frame, first, stride, length, light, dark);
    if (changes.length < FEWEST_CHANGES) {
      return null;
    }
    double[] gaps = new double[changes.length - 1];
    for (int i = 0; i < gaps.length; i++) {
      gaps[i] = changes[i + 1] - changes[i];
    }
    Arrays.sort(gaps);
    double side = gaps[gaps.length / 2];
    return side < LEAST_SIDE ? null : fitted(changes, side);
  }

  /** Middles between the last pixel of one colour and the first of the other. */
  private static double[] changes(
      Frame frame, int first, int stride, int length, int light, int dark) {
    double[] found = new double[length];
    int count = 0;
    int last = -1;
    boolean lastLight = false;
    for (int k = 0; k < length; k++) {
      int rgb = frame.rgb()[first + k * stride];
      boolean isLight = isNear(rgb, light);
      if (!isLight && !isNear(rgb, dark)) {
        continue;
      }
      if (last >= 0 && isLight != lastLight) {
        found[count++] = (last + k + 1) / 2.0;
      }
      last = k;
      lastLight = isLight;
    }
    return Arrays.copyOf(found, count);
  }

  /** A straight line through the changes, numbered by squares; those far off it do not count. */
  private static SquareGrid fitted(double[] changes, double side) {
    SquareGrid grid = new SquareGrid(changes[0], side);
    for (double off = 0.3; off > 0.1; off -= 0.06) {
      double n = 0;
      double sx = 0;
      double sy = 0;
      double sxx = 0;
      double sxy = 0;
      for (double change : changes) {
        double place = (change - grid.origin) / grid.side;
        double number = Math.rint(place);
        if (Math.abs(place - number) < off) {
          n++;
          sx += number;
          sy += change;
          sxx += number * number;
          sxy += number * change;
        }
      }
      double spread = n * sxx - sx * sx;
      if (n < FEWEST_CHANGES || spread < 1e-9) {
        return null;
      }
      double slope = (n * sxy - sx * sy) / spread;
      grid = new SquareGrid((sy - slope * sx) / n, slope);
    }
    return grid;
  }

  private static boolean isNear(int rgb, int other) {
    return Frame.distance2(rgb, other) <= 3 * NEAR * NEAR;
  }

  /** Number of the square that holds the middle of a pixel. */
  int square(int pixel) {
    return (int) Math.floor((pixel + 0.5 - origin) / side);
  }

  /** How far into two squares a pixel lies, 0 up to twice the side. */
  int phase(int pixel) {
    double squares = (pixel + 0.5 - origin) / side;
    return (int) ((squares - 2 * Math.floor(squares / 2)) * side);
  }
}
