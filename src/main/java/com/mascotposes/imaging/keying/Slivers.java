package com.mascotposes.imaging.keying;

/**
 * Tells the faint end of a glow along the mascot, a thin strip, from a body nearly as pale as the
 * paper, when a flood went on with more tolerance.
 */
final class Slivers {
  private static final int THICKEST_PX = 14;
  private static final byte NEW = 1;
  private static final byte THICK = 2;

  private Slivers() {}

  /**
   * @param before the regions before the flood went on
   * @param after the regions after it; new patches that are thick anywhere are given back
   */
  static void keepOnly(byte[] before, byte[] after, int width) {
    byte[] grown = new byte[after.length];
    boolean any = false;
    for (int i = 0; i < after.length; i++) {
      if (before[i] == Flood.INSIDE && after[i] == Flood.OUTSIDE) {
        grown[i] = NEW;
        any = true;
      }
    }
    if (!any) {
      return;
    }
    byte[] depth = new Rings(grown, NEW, width, THICKEST_PX).depth();
    int[] queue = new int[after.length];
    int tail = 0;
    for (int i = 0; i < after.length; i++) {
      if (depth[i] > THICKEST_PX) {
        grown[i] = THICK;
        queue[tail++] = i;
      }
    }
    for (int head = 0; head < tail; head++) {
      int i = queue[head];
      after[i] = Flood.INSIDE;
      for (int k = 0; k < 4; k++) {
        int o = Necks.neighbour(i, i % width, k, width, after.length);
        if (o >= 0 && grown[o] == NEW) {
          grown[o] = THICK;
          queue[tail++] = o;
        }
      }
    }
  }
}
