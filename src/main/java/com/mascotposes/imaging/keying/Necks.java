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
    boolean[] reached = new boolean[region.length];
    int[] queue = new int[region.length];
    int tail = 0;
    for (int x = 0; x < width; x++) {
      tail = seed(x, depth, radius, reached, queue, tail);
      tail = seed(region.length - width + x, depth, radius, reached, queue, tail);
    }
    for (int left = 0; left < region.length; left += width) {
      tail = seed(left, depth, radius, reached, queue, tail);
      tail = seed(left + width - 1, depth, radius, reached, queue, tail);
    }
    spread(depth, width, radius, reached, queue, tail);
    widen(rings, width, radius, reached, queue);
    for (int i = 0; i < region.length; i++) {
      region[i] = reached[i] ? Flood.OUTSIDE : Flood.INSIDE;
    }
  }

  private static int seed(
      int i, byte[] depth, int radius, boolean[] reached, int[] queue, int tail) {
    if (depth[i] <= radius || reached[i]) {
      return tail;
    }
    reached[i] = true;
    queue[tail] = i;
    return tail + 1;
  }

  private static void spread(
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
  }

  /** As many rings back towards the mascot as the neck is wide, and one more. */
  private static void widen(Rings rings, int width, int radius, boolean[] reached, int[] queue) {
    byte[] depth = rings.depth();
    int to = 0;
    for (int q = rings.start(radius); q < rings.end(radius); q++) {
      if (isBeside(reached, depth, radius, rings.pixel(q), width)) {
        queue[to++] = rings.pixel(q);
      }
    }
    for (int q = 0; q < to; q++) {
      reached[queue[q]] = true;
    }
    int from = 0;
    for (int ring = 0; ring < radius; ring++) {
      int tail = to;
      for (int q = from; q < to; q++) {
        int i = queue[q];
        for (int k = 0; k < 4; k++) {
          int o = neighbour(i, i % width, k, width, depth.length);
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

  private static boolean isBeside(boolean[] reached, byte[] depth, int radius, int i, int width) {
    for (int k = 0; k < 4; k++) {
      int o = neighbour(i, i % width, k, width, depth.length);
      if (o >= 0 && reached[o] && depth[o] > radius) {
        return true;
      }
    }
    return false;
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
