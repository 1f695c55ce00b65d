package com.mascotposes.imaging.keying;

/**
 * Tells the faint end of a glow along the mascot from a body nearly as pale as the paper, when a
 * flood went on with more tolerance.
 *
 * <p>A glow is a thin strip, or it runs into the paper along all of a wide front. A body ends in an
 * edge, be it of a few levels.
 */
final class Slivers {
  private static final int THICKEST_PX = 14;
  private static final double OPEN_SHARE = 0.3;
  private static final double EDGE_SHARE = 0.15;
  private static final int EDGE_WIDTH_PX = 4;
  private static final int EDGE_LEVELS = 3;
  private static final byte NEW = 1;
  private static final byte SEEN = 2;

  private final Frame smooth;
  private final byte[] before;
  private final byte[] after;
  private final byte[] marks;
  private final int[] queue;
  private byte[] depth;
  private boolean thick;
  private int closed;
  private int open;
  private int edge;

  private Slivers(Frame smooth, byte[] before, byte[] after) {
    this.smooth = smooth;
    this.before = before;
    this.after = after;
    this.marks = new byte[after.length];
    this.queue = new int[after.length];
  }

  /**
   * Keeps what looks like a glow.
   *
   * @param before the regions before the flood went on
   * @param after the regions after it; new patches that look like bodies are given back
   */
  static void keepOnly(Frame smooth, byte[] before, byte[] after) {
    Slivers slivers = new Slivers(smooth, before, after);
    if (slivers.mark()) {
      slivers.judgeAll();
    }
  }

  private boolean mark() {
    boolean any = false;
    for (int i = 0; i < after.length; i++) {
      if (before[i] == Flood.INSIDE && after[i] == Flood.OUTSIDE) {
        marks[i] = NEW;
        any = true;
      }
    }
    return any;
  }

  private void judgeAll() {
    depth = new Rings(marks, NEW, smooth.width(), THICKEST_PX).depth();
    for (int i = 0; i < after.length; i++) {
      if (marks[i] == NEW) {
        int size = collect(i);
        if (thick && !runsIntoPaper()) {
          giveBack(size);
        }
      }
    }
  }

  private boolean runsIntoPaper() {
    return open >= OPEN_SHARE * (open + closed) && edge <= EDGE_SHARE * open;
  }

  private void giveBack(int size) {
    for (int q = 0; q < size; q++) {
      after[queue[q]] = Flood.INSIDE;
    }
  }

  private int collect(int first) {
    int w = smooth.width();
    int tail = 0;
    thick = false;
    closed = 0;
    open = 0;
    edge = 0;
    marks[first] = SEEN;
    queue[tail++] = first;
    for (int head = 0; head < tail; head++) {
      int i = queue[head];
      thick |= depth[i] > THICKEST_PX;
      for (int k = 0; k < 4; k++) {
        int o = Necks.neighbour(i, i % w, k, w, after.length);
        if (o < 0) {
          continue;
        }
        if (marks[o] == NEW) {
          marks[o] = SEEN;
          queue[tail++] = o;
        } else if (before[o] == Flood.OUTSIDE) {
          open++;
          edge += isEdge(o, i - o) ? 1 : 0;
        } else if (marks[o] == 0) {
          closed++;
        }
      }
    }
    return tail;
  }

  /** Whether colours change within a few pixels from the paper inwards. */
  private boolean isEdge(int paper, int step) {
    int in = paper + EDGE_WIDTH_PX * step;
    return in >= 0
        && in < after.length
        && Frame.distance2(smooth.rgb()[paper], smooth.rgb()[in]) > EDGE_LEVELS * EDGE_LEVELS;
  }
}
