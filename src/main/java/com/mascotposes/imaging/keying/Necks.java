package com.mascotposes.imaging.keying;

/**
 * Takes back what the flood reached only through a narrow neck: a gap in a drawn outline, behind
 * which lies a body as white as the paper.
 */
final class Necks {
  private Necks() {}

  /**
   * @param region changed: backdrop that hangs together with the border's backdrop only by necks
   *     becomes mascot again
   * @param radius half the width of the widest neck, in pixels
   */
  static void close(byte[] region, int width, int radius) {
    Rings rings = new Rings(region, Flood.OUTSIDE, width, radius);
    byte[] depth = rings.depth();
    int height = region.length / width;
    boolean[] reached = new boolean[region.length];
    int[] queue = new int[region.length];
    int tail = 0;
    for (int i = 0; i < region.length; i++) {
      int x = i % width;
      int y = i / width;
      boolean border = x == 0 || y == 0 || x == width - 1 || y == height - 1;
      if (border && depth[i] > radius) {
        reached[i] = true;
        queue[tail++] = i;
      }
    }
    tail = spread(depth, width, radius, reached, queue, tail);
    widen(depth, width, radius + 1, reached, queue, tail);
    for (int i = 0; i < region.length; i++) {
      region[i] = reached[i] ? Flood.OUTSIDE : Flood.INSIDE;
    }
  }

  private static int spread(
      byte[] depth, int width, int radius, boolean[] reached, int[] queue, int count) {
    int tail = count;
    int size = depth.length;
    for (int head = 0; head < tail; head++) {
      int i = queue[head];
      if (i > 0 && depth[i - 1] > radius && !reached[i - 1] && i % width > 0) {
        reached[i - 1] = true;
        queue[tail++] = i - 1;
      }
      if (i + 1 < size && depth[i + 1] > radius && !reached[i + 1] && (i + 1) % width > 0) {
        reached[i + 1] = true;
        queue[tail++] = i + 1;
      }
      if (i >= width && depth[i - width] > radius && !reached[i - width]) {
        reached[i - width] = true;
        queue[tail++] = i - width;
      }
      if (i + width < size && depth[i + width] > radius && !reached[i + width]) {
        reached[i + width] = true;
        queue[tail++] = i + width;
      }
    }
    return tail;
  }

  /** So many rings back towards the mascot. */
  private static void widen(
      byte[] depth, int width, int rings, boolean[] reached, int[] queue, int count) {
    int from = 0;
    int to = count;
    for (int ring = 0; ring < rings; ring++) {
      int tail = to;
      for (int q = from; q < to; q++) {
        int i = queue[q];
        if (ring == 0 && depth[i] > rings) {
          continue;
        }
        int x = i % width;
        for (int k = 0; k < 4; k++) {
          int o = neighbour(i, x, k, width, depth.length);
          if (o >= 0 && !reached[o] && depth[o] > 0) {
            reached[o] = true;
            queue[tail++] = o;
          }
        }
      }
      from = to;
      to = tail;
    }
  }

  /** The k-th of four neighbours, or -1 (or less) beyond the frame. */
  static int neighbour(int i, int x, int k, int width, int size) {
    return switch (k) {
      case 0 -> x > 0 ? i - 1 : -1;
      case 1 -> x + 1 < width ? i + 1 : -1;
      case 2 -> i - width;
      default -> i + width < size ? i + width : -1;
    };
  }
}
