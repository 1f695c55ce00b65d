package com.mascotposes.imaging.keying;

/**
 * An opaque picture.
 *
 * @param width pixels a row
 * @param height rows
 * @param rgb 0xRRGGBB row by row; the top byte is ignored; never changed by this package
 */
public record Frame(int width, int height, int[] rgb) {
  public Frame {
    if (width < 1 || height < 1 || rgb.length != width * height) {
      throw new IllegalArgumentException(width + "x" + height + " but " + rgb.length + " pixels");
    }
  }

  int size() {
    return rgb.length;
  }

  static int red(int rgb) {
    return rgb >> 16 & 255;
  }

  static int green(int rgb) {
    return rgb >> 8 & 255;
  }

  static int blue(int rgb) {
    return rgb & 255;
  }

  /** Squared Euclidean distance of two colours, 0 to 195075. */
  static int distance2(int a, int b) {
    int dr = red(a) - red(b);
    int dg = green(a) - green(b);
    int db = blue(a) - blue(b);
    return dr * dr + dg * dg + db * db;
  }
}
