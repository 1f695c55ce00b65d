package com.mascotposes.imaging.keying;

/**
 * Tells a soft shadow on the ground from a pale body, when a flood went down a slope of grey.
 *
 * <p>A shadow grows clearly darker than the paper and runs into it wherever they meet. A body that
 * the flood leaked into meets the paper at the leak only; elsewhere an edge lies between.
 */
final class SoftShadow {
  private static final double OPEN_SHARE = 0.3;
  private static final double WIDE_OPEN = 0.4;
  private static final double SOFT_SHARE = 0.7;
  private static final int EDGE_PX = 12;
  private static final byte TAKEN = 2;
  private static final int DARKER = 25;
  private static final double DARK_SHARE = 0.12;

  private final Frame frame;
  private final byte[] before;
  private final byte[] after;
  private final int[] queue;
  private final int paper;
  private final byte[] paperDepth;
  private int open;

  private SoftShadow(Frame frame, byte[] before, byte[] after, int paper) {
    this.frame = frame;
    this.before = before;
    this.after = after;
    this.paper = paper;
    this.queue = new int[after.length];
    this.paperDepth = new Rings(before, Flood.INSIDE, frame.width(), EDGE_PX).depth();
  }

  /**
   * @param before the regions before the flood followed slopes; used up
   * @param after the regions after it; what turns out to be no shadow is given back to the mascot
   * @param paper green channel of the backdrop, 0 to 255
   */
  static void keepOnly(Frame frame, byte[] before, byte[] after, int paper) {
    SoftShadow shadows = new SoftShadow(frame, before, after, paper);
    for (int i = 0; i < after.length; i++) {
      if (shadows.isNew(i)) {
        shadows.judge(i);
      }
    }
  }

  private boolean isNew(int i) {
    return before[i] == Flood.INSIDE && after[i] == Flood.OUTSIDE;
  }

  private void judge(int first) {
    int w = frame.width();
    int dark = 0;
    int closed = 0;
    int edge = 0;
    open = 0;
    int tail = take(0, first);
    for (int head = 0; head < tail; head++) {
      int i = queue[head];
      int x = i % w;
      dark += Frame.green(frame.rgb()[i]) < paper - DARKER ? 1 : 0;
      for (int k = 0; k < 4; k++) {
        int o = Necks.neighbour(i, x, k, w, after.length);
        if (o < 0) {
          continue;
        }
        if (after[o] == Flood.INSIDE) {
          closed++;
          edge += paperDepth[o] <= EDGE_PX ? 1 : 0;
        } else {
          tail = take(tail, o);
        }
      }
    }
    boolean shadow =
        dark >= DARK_SHARE * tail
            && (open >= WIDE_OPEN * (open + closed)
                || open >= OPEN_SHARE * (open + closed) && open >= SOFT_SHARE * (open + edge));
    if (!shadow) {
      for (int q = 0; q < tail; q++) {
        after[queue[q]] = Flood.INSIDE;
      }
    }
  }

  private int take(int tail, int i) {
    if (!isNew(i)) {
      open += before[i] == Flood.OUTSIDE ? 1 : 0;
      return tail;
    }
    before[i] = TAKEN;
    queue[tail] = i;
    return tail + 1;
  }
}
