package com.mascotposes.imaging;

import java.awt.image.BufferedImage;

/**
 * Lets colours run a few pixels under a transparent edge.
 *
 * <p>A transparent pixel still has a colour, and a program that scales without premultiplying mixes
 * it in: black there draws a dark rim. Farther out pixels are cleared, which keeps files small.
 */
final class ColorBleed {
  private static final int REACH_PX = 3;

  private ColorBleed() {}

  /** Changes the invisible colours of the given picture and returns it. */
  static BufferedImage bleed(BufferedImage argb) {
    int[] p = ArgbPicture.pixels(argb);
    int w = argb.getWidth();
    boolean[] coloured = new boolean[p.length];
    int[] edge = new int[p.length];
    int count = 0;
    for (int i = 0; i < p.length; i++) {
      coloured[i] = p[i] >>> 24 != 0;
      if (!coloured[i]) {
        p[i] = 0;
      }
    }
    for (int i = 0; i < p.length; i++) {
      if (coloured[i] && touchesUncoloured(coloured, i, w)) {
        edge[count++] = i;
      }
    }
    spread(p, coloured, edge, count, w);
    return argb;
  }

  private static boolean touchesUncoloured(boolean[] coloured, int i, int w) {
    int x = i % w;
    return x > 0 && !coloured[i - 1]
        || x + 1 < w && !coloured[i + 1]
        || i >= w && !coloured[i - w]
        || i + w < coloured.length && !coloured[i + w];
  }

  /** Ring after ring, each pixel takes the colour of the neighbour that reached it. */
  private static void spread(int[] p, boolean[] coloured, int[] queue, int count, int w) {
    int from = 0;
    int to = count;
    for (int ring = 0; ring < REACH_PX; ring++) {
      for (int q = from; q < to; q++) {
        int i = queue[q];
        int x = i % w;
        count = x > 0 ? take(p, coloured, queue, count, i, i - 1) : count;
        count = x + 1 < w ? take(p, coloured, queue, count, i, i + 1) : count;
        count = i >= w ? take(p, coloured, queue, count, i, i - w) : count;
        count = i + w < p.length ? take(p, coloured, queue, count, i, i + w) : count;
      }
      from = to;
      to = count;
    }
  }

  private static int take(int[] p, boolean[] coloured, int[] queue, int count, int from, int to) {
    if (coloured[to]) {
      return count;
    }
    coloured[to] = true;
    p[to] = p[from] & 0xffffff;
    queue[count] = to;
    return count + 1;
  }
}
