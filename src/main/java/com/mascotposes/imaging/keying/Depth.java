package com.mascotposes.imaging.keying;

/** City-block distances from a set of pixels, counted ring by ring up to a limit. */
final class Depth {
  private Depth() {}

  /**
   * @param from pixels of this region have depth 0
   * @param limit greatest depth counted; pixels farther away get {@code limit + 1}
   */
  static byte[] from(byte[] region, byte from, int width, int limit) {
    byte[] depth = new byte[region.length];
    int[] ring = new int[region.length];
    int tail = 0;
    for (int i = 0; i < region.length; i++) {
      if (region[i] == from) {
        if (touchesOther(region, i, width, from)) {
          ring[tail++] = i;
        }
      } else {
        depth[i] = (byte) (limit + 1);
      }
    }
    for (int head = 0; head < tail; head++) {
      int i = ring[head];
      byte next = (byte) (depth[i] + 1);
      if (next > limit) {
        break;
      }
      int x = i % width;
      if (x > 0 && depth[i - 1] > next) {
        depth[i - 1] = next;
        ring[tail++] = i - 1;
      }
      if (x + 1 < width && depth[i + 1] > next) {
        depth[i + 1] = next;
        ring[tail++] = i + 1;
      }
      if (i >= width && depth[i - width] > next) {
        depth[i - width] = next;
        ring[tail++] = i - width;
      }
      if (i + width < region.length && depth[i + width] > next) {
        depth[i + width] = next;
        ring[tail++] = i + width;
      }
    }
    return depth;
  }

  private static boolean touchesOther(byte[] region, int i, int width, byte own) {
    int x = i % width;
    return x > 0 && region[i - 1] != own
        || x + 1 < width && region[i + 1] != own
        || i >= width && region[i - width] != own
        || i + width < region.length && region[i + width] != own;
  }
}
