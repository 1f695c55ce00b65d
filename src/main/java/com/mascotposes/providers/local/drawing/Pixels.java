package com.mascotposes.providers.local.drawing;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Looks at, and coarsens, the pixels of a finished drawing. */
final class Pixels {

  /** Edge of one visible pixel of the pixel style. */
  static final int BLOCK_PX = 8;

  private Pixels() {}

  /** The smallest rectangle around everything that is not fully transparent. */
  static Rectangle2D inked(BufferedImage picture) {
    int[] pixels = Studio.pixels(picture);
    int width = picture.getWidth();
    int left = width;
    int right = -1;
    int top = picture.getHeight();
    int bottom = -1;
    for (int i = 0; i < pixels.length; i++) {
      if (pixels[i] >>> 24 != 0) {
        left = Math.min(left, i % width);
        right = Math.max(right, i % width);
        top = Math.min(top, i / width);
        bottom = i / width;
      }
    }
    return new Rectangle2D.Double(left, top, right - left + 1, bottom - top + 1);
  }

  /** Gives each block of {@value #BLOCK_PX} pixels the colour most of its pixels have. */
  static void coarsen(BufferedImage picture) {
    int[] pixels = Studio.pixels(picture);
    int width = picture.getWidth();
    int[] block = new int[BLOCK_PX * BLOCK_PX];
    for (int y = 0; y < picture.getHeight(); y += BLOCK_PX) {
      for (int x = 0; x < width; x += BLOCK_PX) {
        for (int i = 0; i < block.length; i++) {
          block[i] = pixels[(y + i / BLOCK_PX) * width + x + i % BLOCK_PX];
        }
        int colour = commonest(block);
        for (int i = 0; i < block.length; i++) {
          pixels[(y + i / BLOCK_PX) * width + x + i % BLOCK_PX] = colour;
        }
      }
    }
  }

  private static int commonest(int[] block) {
    Arrays.sort(block);
    int best = block[0];
    int most = 0;
    int run = 0;
    for (int i = 0; i < block.length; i++) {
      run = i > 0 && block[i] == block[i - 1] ? run + 1 : 1;
      if (run > most) {
        most = run;
        best = block[i];
      }
    }
    return best >>> 24 < 128 ? 0 : best | 0xff000000;
  }
}
