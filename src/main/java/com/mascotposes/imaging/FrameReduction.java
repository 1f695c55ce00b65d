package com.mascotposes.imaging;

import java.awt.image.BufferedImage;

/** Makes a frame smaller by a whole factor, averaging squares of premultiplied pixels. */
final class FrameReduction {
  private FrameReduction() {}

  /** The same picture when it is small enough already. */
  static BufferedImage within(BufferedImage argb, int largestSidePx) {
    int longer = Math.max(argb.getWidth(), argb.getHeight());
    int factor = (longer + largestSidePx - 1) / largestSidePx;
    if (factor == 1) {
      return argb;
    }
    int w = Math.max(1, argb.getWidth() / factor);
    int h = Math.max(1, argb.getHeight() / factor);
    BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        ArgbPicture.pixels(out)[y * w + x] = mean(argb, x * factor, y * factor, factor);
      }
    }
    return out;
  }

  private static int mean(BufferedImage argb, int x0, int y0, int factor) {
    int[] pixels = ArgbPicture.pixels(argb);
    long a = 0;
    long r = 0;
    long g = 0;
    long b = 0;
    long n = 0;
    for (int y = y0; y < Math.min(argb.getHeight(), y0 + factor); y++) {
      for (int x = x0; x < Math.min(argb.getWidth(), x0 + factor); x++) {
        int p = pixels[y * argb.getWidth() + x];
        int alpha = p >>> 24;
        a += alpha;
        r += alpha * (p >> 16 & 255);
        g += alpha * (p >> 8 & 255);
        b += alpha * (p & 255);
        n++;
      }
    }
    long half = a / 2;
    return a == 0
        ? 0
        : (int)
            ((a + n / 2) / n << 24 | (r + half) / a << 16 | (g + half) / a << 8 | (b + half) / a);
  }
}
