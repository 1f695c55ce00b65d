package com.mascotposes.imaging.keying;

import java.util.Arrays;

/**
 * How far JPEG may have moved the flat colour around an edge.
 *
 * <p>What is rounded away of an edge spreads over its block of eight by eight pixels, and there is
 * the more to round the higher the edge. Beside a black outline paper rings by many levels, beside
 * a pale body hardly.
 */
final class Ringing {
  private static final int BLOCK_PX = 8;
  private static final double SHARE = 0.12;
  private static final double MOST = 20;

  private final int[] tolerance2;
  private final int width;
  private final int columns;

  private Ringing(int[] tolerance2, int width) {
    this.tolerance2 = tolerance2;
    this.width = width;
    this.columns = columns(width);
  }

  /** The same tolerance everywhere, for frames that never were JPEG. */
  static Ringing none(Frame frame, double tolerance) {
    int columns = columns(frame.width());
    int[] same = new int[columns * columns(frame.height())];
    Arrays.fill(same, (int) (tolerance * tolerance));
    return new Ringing(same, frame.width());
  }

  /**
   * Measures every block.
   *
   * @param least tolerance of a block without any contrast, in levels
   */
  static Ringing in(Frame frame, double least) {
    int columns = columns(frame.width());
    int[] darkest = new int[columns * columns(frame.height())];
    int[] brightest = new int[darkest.length];
    Arrays.fill(darkest, 255);
    for (int i = 0; i < frame.size(); i++) {
      int block = block(i, frame.width(), columns);
      int level = Frame.green(frame.rgb()[i]);
      darkest[block] = Math.min(darkest[block], level);
      brightest[block] = Math.max(brightest[block], level);
    }
    for (int block = 0; block < darkest.length; block++) {
      double contrast = brightest[block] - darkest[block];
      double tolerance = Math.max(least, Math.min(MOST, least + SHARE * contrast));
      brightest[block] = (int) (tolerance * tolerance);
    }
    return new Ringing(brightest, frame.width());
  }

  /** Squared, in levels, at a pixel. */
  int tolerance2(int i) {
    return tolerance2[block(i, width, columns)];
  }

  private static int columns(int px) {
    return (px + BLOCK_PX - 1) / BLOCK_PX;
  }

  private static int block(int i, int width, int columns) {
    return i / width / BLOCK_PX * columns + i % width / BLOCK_PX;
  }
}
