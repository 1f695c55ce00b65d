package com.mascotposes.imaging.keying;

/**
 * Gives back evenly coloured areas that a flood went into down the slope of a shadow: a shadow is
 * the same nowhere for long, a grey body is.
 */
final class FlatBodies {
  private static final int DARKER = 12;
  private static final int REACH_PX = 8;
  private static final int EVEN = 1;
  private static final int RADIUS_PX = 14;
  private static final byte FLAT = 1;

  private FlatBodies() {}

  /**
   * @param before the regions before the flood followed slopes
   * @param after the regions after it; flat areas are given back to the mascot
   * @param paper green channel of the backdrop, 0 to 255
   */
  static void keep(Frame smooth, byte[] before, byte[] after, int paper) {
    int w = smooth.width();
    byte[] flat = new byte[after.length];
    for (int i = REACH_PX * w; i < after.length - REACH_PX * w; i++) {
      boolean taken = before[i] == Flood.INSIDE && after[i] == Flood.OUTSIDE;
      flat[i] = taken && isFlat(smooth, i, paper) ? FLAT : 0;
    }
    Rings rings = new Rings(flat, FLAT, w, RADIUS_PX);
    boolean[] body = new boolean[after.length];
    int[] queue = new int[after.length];
    int tail = 0;
    for (int i = 0; i < after.length; i++) {
      if (rings.depth()[i] > RADIUS_PX) {
        body[i] = true;
        queue[tail++] = i;
      }
    }
    giveBack(after, before, body, queue, tail, w);
  }

  private static boolean isFlat(Frame smooth, int i, int paper) {
    int level = Frame.green(smooth.rgb()[i]);
    return level <= paper - DARKER
        && Math.abs(level - Frame.green(smooth.rgb()[i - REACH_PX])) <= EVEN
        && Math.abs(level - Frame.green(smooth.rgb()[i + REACH_PX])) <= EVEN
        && Math.abs(level - Frame.green(smooth.rgb()[i - REACH_PX * smooth.width()])) <= EVEN
        && Math.abs(level - Frame.green(smooth.rgb()[i + REACH_PX * smooth.width()])) <= EVEN;
  }

  /** Ring after ring, out to where the flat area may end. */
  private static void giveBack(
      byte[] after, byte[] before, boolean[] body, int[] queue, int count, int w) {
    int from = 0;
    int to = count;
    for (int ring = 0; ring < RADIUS_PX + REACH_PX + 4; ring++) {
      int tail = to;
      for (int q = from; q < to; q++) {
        int i = queue[q];
        after[i] = Flood.INSIDE;
        for (int k = 0; k < 4; k++) {
          int o = Necks.neighbour(i, i % w, k, w, after.length);
          if (o >= 0 && !body[o] && before[o] == Flood.INSIDE) {
            body[o] = true;
            queue[tail++] = o;
          }
        }
      }
      from = to;
      to = tail;
    }
  }
}
