package com.mascotposes.imaging.keying;

import java.util.Arrays;

/**
 * How far colours may be from the flat colour beside an edge and still be backdrop, block by block
 * of eight by eight pixels.
 *
 * <p>It grows with the height of the edge. What JPEG rounds away of an edge spreads over its block:
 * beside a black outline paper rings by many levels, beside a pale body hardly. Likewise a trace of
 * a black body darkens paper by many levels, and by few levels already half of a pale one.
 */
final class EdgeTolerance {
  private static final int BLOCK_PX = 8;
  private static final double SHARE = 0.12;
  private static final double MOST = 20;

  private final int[] tolerance2;
  private final int width;
  private final int columns;

  private EdgeTolerance(int[] tolerance2, int width) {
    this.tolerance2 = tolerance2;
    this.width = width;
    this.columns = columns(width);
  }

  /** The same tolerance everywhere, in levels. */
  static EdgeTolerance even(Frame frame, double tolerance) {
    int[] same = new int[columns(frame.width()) * columns(frame.height())];
    Arrays.fill(same, (int) (tolerance * tolerance));
    return new EdgeTolerance(same, frame.width());
  }

  /**
   * For what JPEG spoils.
   *
   * @param least tolerance of a block without any contrast, in levels
   */
  static EdgeTolerance ofRinging(Frame frame, double least) {
    return of(frame, least, MOST, 0);
  }

  /**
   * For the faint end of an edge or a glow, which may lie a block away from the edge itself.
   *
   * @param most tolerance however high the edge is, in levels
   */
  static EdgeTolerance ofTraces(Frame frame, double most) {
    return of(frame, 0, most, 1);
  }

  private static EdgeTolerance of(Frame frame, double least, double most, int reach) {
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
    int[] tolerance2 = new int[darkest.length];
    for (int block = 0; block < darkest.length; block++) {
      double contrast = contrast(darkest, brightest, block, columns, reach);
      double tolerance = Math.max(least, Math.min(most, least + SHARE * contrast));
      tolerance2[block] = (int) (tolerance * tolerance);
    }
    return new EdgeTolerance(tolerance2, frame.width());
  }

  /** Of a block and those around it that are within reach. */
  private static int contrast(int[] darkest, int[] brightest, int block, int columns, int reach) {
    int rows = darkest.length / columns;
    int x = block % columns;
    int y = block / columns;
    int dark = 255;
    int bright = 0;
    for (int v = Math.max(0, y - reach); v <= Math.min(rows - 1, y + reach); v++) {
      for (int u = Math.max(0, x - reach); u <= Math.min(columns - 1, x + reach); u++) {
        dark = Math.min(dark, darkest[v * columns + u]);
        bright = Math.max(bright, brightest[v * columns + u]);
      }
    }
    return bright - dark;
  }

  /** Squared, in levels, at a pixel. */
  int at2(int i) {
    return tolerance2[block(i, width, columns)];
  }

  private static int columns(int px) {
    return (px + BLOCK_PX - 1) / BLOCK_PX;
  }

  private static int block(int i, int width, int columns) {
    return i / width / BLOCK_PX * columns + i % width / BLOCK_PX;
  }
}
