package com.mascotposes.imaging.keying;

/**
 * Pixels of one region in the order of their distance from the other, ring by ring.
 *
 * <p>Rings grow over four and over eight neighbours in turn, so that they are octagons: near enough
 * to true distance, and only pixels within the limit are ever visited.
 */
final class Rings {
  private final byte[] depth;
  private final int[] order;
  private final int[] start;
  private int tail;

  /**
   * @param region one byte a pixel
   * @param of the region whose pixels are counted; a pixel beside another region has depth 1
   * @param limit greatest depth, at most 100; pixels farther in have depth {@code limit + 1}
   */
  Rings(byte[] region, byte of, int width, int limit) {
    depth = new byte[region.length];
    order = new int[region.length];
    start = new int[limit + 2];
    for (int i = 0; i < region.length; i++) {
      depth[i] = region[i] == of ? (byte) (limit + 1) : 0;
    }
    int x = 0;
    for (int i = 0; i < region.length; i++) {
      boolean inRow = x > 0 && x + 1 < width;
      if (depth[i] != 0 && (inRow ? touchesZeroInRow(i, width) : touchesZero(i, width))) {
        order[tail++] = i;
      }
      x = x + 1 == width ? 0 : x + 1;
    }
    for (int q = 0; q < tail; q++) {
      depth[order[q]] = 1;
    }
    start[2] = tail;
    for (int d = 2; d <= limit; d++) {
      grow(d, width);
      start[d + 1] = tail;
    }
  }

  /** Away from the left and right border, the quick way. */
  private boolean touchesZeroInRow(int i, int width) {
    return depth[i - 1] == 0
        || depth[i + 1] == 0
        || i >= width && depth[i - width] == 0
        || i + width < depth.length && depth[i + width] == 0;
  }

  private boolean touchesZero(int i, int width) {
    return i >= width && depth[i - width] == 0
        || i + width < depth.length && depth[i + width] == 0
        || i > 0 && depth[i - 1] == 0 && i % width > 0
        || i + 1 < depth.length && depth[i + 1] == 0 && (i + 1) % width > 0;
  }

  private void grow(int d, int width) {
    boolean diagonal = d % 2 == 1;
    for (int q = start[d - 1]; q < start[d]; q++) {
      int i = order[q];
      int x = i % width;
      boolean left = x > 0;
      boolean right = x + 1 < width;
      boolean up = i >= width;
      boolean down = i + width < depth.length;
      take(i - 1, left, d);
      take(i + 1, right, d);
      take(i - width, up, d);
      take(i + width, down, d);
      if (diagonal) {
        take(i - width - 1, up && left, d);
        take(i - width + 1, up && right, d);
        take(i + width - 1, down && left, d);
        take(i + width + 1, down && right, d);
      }
    }
  }

  private void take(int i, boolean within, int d) {
    if (within && depth[i] > d) {
      depth[i] = (byte) d;
      order[tail++] = i;
    }
  }

  /** 0 in the other region, 1 beside it, and so on; {@code limit + 1} beyond the limit. */
  byte[] depth() {
    return depth;
  }

  int pixel(int place) {
    return order[place];
  }

  /** Place of the first pixel of a ring; its last stands before the start of the next ring. */
  int start(int ring) {
    return start[ring];
  }

  int end(int ring) {
    return start[ring + 1];
  }
}
