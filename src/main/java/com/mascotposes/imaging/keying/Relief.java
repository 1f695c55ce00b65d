package com.mascotposes.imaging.keying;

/**
 * How fast the colours change around a pixel, across it in either direction.
 *
 * <p>A flood that only compares each pixel with the one before it walks along a nearly level edge,
 * where one step changes little, until it is inside the body. Across the edge the change is always
 * seen.
 */
final class Relief {
  private final int[] rgb;
  private final int width;

  Relief(Frame frame) {
    rgb = frame.rgb();
    width = frame.width();
  }

  /** Squared distance in levels of the two pixels beside, or above and below, if that is more. */
  int steepness2(int i) {
    int across = isWithinRow(i) ? Frame.distance2(rgb[i - 1], rgb[i + 1]) : 0;
    int down = hasRowsAround(i) ? Frame.distance2(rgb[i - width], rgb[i + width]) : 0;
    return Math.max(across, down);
  }

  /** Squared distance in levels of the pixel from a straight slope through its neighbours. */
  int bend2(int i) {
    int across = isWithinRow(i) ? bend2(i, 1) : 0;
    int down = hasRowsAround(i) ? bend2(i, width) : 0;
    return Math.max(across, down);
  }

  private boolean isWithinRow(int i) {
    int x = i % width;
    return x > 0 && x + 1 < width;
  }

  private boolean hasRowsAround(int i) {
    return i >= width && i + width < rgb.length;
  }

  private int bend2(int i, int step) {
    return bend2(rgb[i - step], rgb[i], rgb[i + step]);
  }

  /** Squared distance of a colour from twice the middle one less the other: 0 on a slope. */
  static int bend2(int before, int middle, int after) {
    int dr = Frame.red(after) - 2 * Frame.red(middle) + Frame.red(before);
    int dg = Frame.green(after) - 2 * Frame.green(middle) + Frame.green(before);
    int db = Frame.blue(after) - 2 * Frame.blue(middle) + Frame.blue(before);
    return dr * dr + dg * dg + db * db;
  }
}
