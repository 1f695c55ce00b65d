package com.mascotposes.imaging;

import java.awt.image.BufferedImage;

/** The rows of a PNG file, each through the filter that should compress best. */
final class PngRows {
  private static final int BYTES_PER_PIXEL = 4;
  private static final int FILTERS = 5;

  /** How the filter of a row is chosen. */
  enum Rule {
    /** Rows as they are: best for pictures of few flat colours. */
    NONE,
    /** The filter with the least sum of absolute values, as the PNG book advises. */
    LEAST_SUM
  }

  private final byte[][] rows;

  PngRows(BufferedImage argb) {
    int width = argb.getWidth();
    int[] pixels = ArgbPicture.pixels(argb);
    rows = new byte[argb.getHeight()][width * BYTES_PER_PIXEL];
    for (int y = 0; y < rows.length; y++) {
      for (int x = 0; x < width; x++) {
        int v = pixels[y * width + x];
        int i = x * BYTES_PER_PIXEL;
        rows[y][i] = (byte) (v >> 16);
        rows[y][i + 1] = (byte) (v >> 8);
        rows[y][i + 2] = (byte) v;
        rows[y][i + 3] = (byte) (v >>> 24);
      }
    }
  }

  /** All rows one after another, each behind the number of its filter. */
  byte[] filtered(Rule rule) {
    int length = rows[0].length;
    byte[] out = new byte[rows.length * (length + 1)];
    byte[] candidate = new byte[length];
    byte[] above = new byte[length];
    for (int y = 0; y < rows.length; y++) {
      int at = y * (length + 1);
      long best = Long.MAX_VALUE;
      for (int filter = 0; filter < (rule == Rule.NONE ? 1 : FILTERS); filter++) {
        filter(filter, rows[y], above, candidate);
        long cost = sum(candidate);
        if (cost < best) {
          best = cost;
          out[at] = (byte) filter;
          System.arraycopy(candidate, 0, out, at + 1, length);
        }
      }
      above = rows[y];
    }
    return out;
  }

  private static void filter(int filter, byte[] row, byte[] above, byte[] out) {
    for (int i = 0; i < row.length; i++) {
      int left = i < BYTES_PER_PIXEL ? 0 : row[i - BYTES_PER_PIXEL] & 255;
      int up = above[i] & 255;
      int guess =
          switch (filter) {
            case 0 -> 0;
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            default -> paeth(left, up, i < BYTES_PER_PIXEL ? 0 : above[i - BYTES_PER_PIXEL] & 255);
          };
      out[i] = (byte) (row[i] - guess);
    }
  }

  private static int paeth(int left, int up, int upLeft) {
    int toLeft = Math.abs(up - upLeft);
    int toUp = Math.abs(left - upLeft);
    int toUpLeft = Math.abs(left + up - 2 * upLeft);
    return toLeft <= toUp && toLeft <= toUpLeft ? left : toUp <= toUpLeft ? up : upLeft;
  }

  private static long sum(byte[] row) {
    long sum = 0;
    for (byte b : row) {
      sum += Math.abs(b);
    }
    return sum;
  }
}
