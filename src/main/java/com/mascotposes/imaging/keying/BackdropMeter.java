package com.mascotposes.imaging.keying;

import java.util.Arrays;

/** Measures the backdrop on the frame's border, where the mascot rarely is. */
final class BackdropMeter {
  private static final int BORDER_SHARE = 128;
  private static final int SAME_COLOUR = 48;
  private static final int SMOOTH_STEP = 24;

  private BackdropMeter() {}

  static Backdrop measure(Frame frame) {
    int[] border = border(frame);
    int main = refined(border, mode(border));
    int near = 0;
    double drift = 0;
    for (int rgb : border) {
      double distance = Math.sqrt(Frame.distance2(rgb, main));
      if (distance < 1.6 * SAME_COLOUR) {
        near++;
        drift = Math.max(drift, distance);
      }
    }
    int[] squares = Checkerboard.squares(frame);
    if (squares.length == 2) {
      return new Backdrop(
          squares[0], squares[1], 1, 0, Checkerboard.isDisturbed(frame, squares), 0);
    }
    return new Backdrop(
        main,
        -1,
        (double) near / border.length,
        noise(border, main),
        BlockTrace.isIn(frame),
        drift);
  }

  /** A ring of pixels in reading order along each side, so that neighbours stand together. */
  private static int[] border(Frame f) {
    int depth = Math.max(1, Math.min(8, Math.min(f.width(), f.height()) / BORDER_SHARE));
    int[] ring = new int[2 * depth * (f.width() + f.height())];
    int n = 0;
    for (int d = 0; d < depth; d++) {
      for (int x = 0; x < f.width(); x++) {
        ring[n++] = f.rgb()[d * f.width() + x];
        ring[n++] = f.rgb()[(f.height() - 1 - d) * f.width() + x];
      }
      for (int y = 0; y < f.height(); y++) {
        ring[n++] = f.rgb()[y * f.width() + d];
        ring[n++] = f.rgb()[y * f.width() + f.width() - 1 - d];
      }
    }
    return ring;
  }

  /** Centre of the fullest of 4096 colour cells. */
  private static int mode(int[] border) {
    int[] count = new int[4096];
    int best = 0;
    for (int rgb : border) {
      int cell = Frame.red(rgb) >> 4 << 8 | Frame.green(rgb) >> 4 << 4 | Frame.blue(rgb) >> 4;
      if (++count[cell] > count[best]) {
        best = cell;
      }
    }
    return (best >> 8 << 20 | (best >> 4 & 15) << 12 | (best & 15) << 4) + 0x080808;
  }

  private static int refined(int[] border, int start) {
    int main = start;
    for (int round = 0; round < 3; round++) {
      long r = 0;
      long g = 0;
      long b = 0;
      long n = 0;
      for (int rgb : border) {
        if (Frame.distance2(rgb, main) < SAME_COLOUR * SAME_COLOUR) {
          r += Frame.red(rgb);
          g += Frame.green(rgb);
          b += Frame.blue(rgb);
          n++;
        }
      }
      if (n == 0) {
        return main;
      }
      main = (int) ((r + n / 2) / n) << 16 | (int) ((g + n / 2) / n) << 8 | (int) ((b + n / 2) / n);
    }
    return main;
  }

  /** From differences of neighbours (two apart in the ring), which no gradient can fake. */
  private static double noise(int[] border, int main) {
    int[] histogram = new int[SMOOTH_STEP * SMOOTH_STEP + 1];
    int n = 0;
    for (int i = 2; i < border.length; i++) {
      int d2 = Frame.distance2(border[i], border[i - 2]);
      if (d2 <= SMOOTH_STEP * SMOOTH_STEP
          && Frame.distance2(border[i], main) < SAME_COLOUR * SAME_COLOUR) {
        histogram[d2]++;
        n++;
      }
    }
    int[] sums = histogram.clone();
    Arrays.parallelPrefix(sums, Integer::sum);
    for (int d2 = 0; d2 < sums.length; d2++) {
      if (2 * sums[d2] >= n) {
        return Math.sqrt(d2 / 4.73); // the median of a chi-square with three degrees is 2.366
      }
    }
    return 0;
  }
}
