package com.mascotposes.imaging.keying;

/**
 * Finds the evenly coloured bodies that a flood leaked into down the slope of a shadow, where the
 * shadow had their very grey.
 *
 * <p>A shadow is the same nowhere for long, except at its darkest place. That place runs softly
 * into the rest of the shadow, while a leg or an outline ends in edges.
 */
final class FlatBodies {
  private static final int DARKER = 12;
  private static final int REACH_PX = 4;
  private static final int EVEN = 1;
  private static final int SMALLEST_PX = 40;
  private static final int EDGE_WITHIN_PX = 8;
  private static final int EDGE_WIDTH_PX = 3;
  private static final int EDGE_LEVELS = 10;
  private static final double SHARP_SHARE = 0.3;
  private static final byte FLAT = 1;
  private static final byte SEEN = 2;

  private final Frame smooth;
  private final byte[] before;
  private final byte[] after;
  private final byte[] marks;
  private final int[] queue;
  private int border;
  private int sharp;

  private FlatBodies(Frame smooth, byte[] before, byte[] after) {
    this.smooth = smooth;
    this.before = before;
    this.after = after;
    this.marks = new byte[after.length];
    this.queue = new int[after.length];
  }

  /**
   * @param before the regions before the flood followed slopes; changed: bodies become {@link
   *     Flood#CLOSED}
   * @param after the regions after it
   * @param paper green channel of the backdrop, 0 to 255
   * @return how many bodies were found
   */
  static int close(Frame smooth, byte[] before, byte[] after, int paper) {
    FlatBodies bodies = new FlatBodies(smooth, before, after);
    bodies.mark(paper - DARKER);
    int found = 0;
    for (int i = 0; i < after.length; i++) {
      if (bodies.marks[i] == FLAT && bodies.isBody(i)) {
        found++;
      }
    }
    return found;
  }

  private void mark(int darkest) {
    int w = smooth.width();
    for (int i = REACH_PX * w; i < after.length - REACH_PX * w; i++) {
      int level = level(i);
      if (level <= darkest
          && before[i] == Flood.INSIDE
          && after[i] == Flood.OUTSIDE
          && Math.abs(level - level(i - REACH_PX)) <= EVEN
          && Math.abs(level - level(i + REACH_PX)) <= EVEN
          && Math.abs(level - level(i - REACH_PX * w)) <= EVEN
          && Math.abs(level - level(i + REACH_PX * w)) <= EVEN) {
        marks[i] = FLAT;
      }
    }
  }

  private int level(int i) {
    return Frame.green(smooth.rgb()[i]);
  }

  private boolean isBody(int first) {
    int size = collect(first);
    boolean body = size >= SMALLEST_PX && sharp >= SHARP_SHARE * border;
    if (body) {
      closeAround(size);
    }
    return body;
  }

  private int collect(int first) {
    int w = smooth.width();
    int tail = 0;
    border = 0;
    sharp = 0;
    marks[first] = SEEN;
    queue[tail++] = first;
    for (int head = 0; head < tail; head++) {
      int i = queue[head];
      for (int k = 0; k < 4; k++) {
        int o = Necks.neighbour(i, i % w, k, w, after.length);
        if (o >= 0 && marks[o] == FLAT) {
          marks[o] = SEEN;
          queue[tail++] = o;
        } else if (o >= 0 && marks[o] == 0) {
          border++;
          sharp += endsInEdge(i, o - i) ? 1 : 0;
        }
      }
    }
    return tail;
  }

  private boolean endsInEdge(int i, int step) {
    for (int s = 0; s < EDGE_WITHIN_PX; s++) {
      int from = i + s * step;
      int to = from + EDGE_WIDTH_PX * step;
      if (to < 0 || to >= after.length) {
        return false;
      }
      if (Math.abs(level(from) - level(to)) >= EDGE_LEVELS) {
        return true;
      }
    }
    return false;
  }

  /** The body with the margin that its edges kept from being even. */
  private void closeAround(int size) {
    int w = smooth.width();
    int from = 0;
    int to = size;
    for (int q = 0; q < size; q++) {
      before[queue[q]] = Flood.CLOSED;
    }
    for (int ring = 0; ring < REACH_PX; ring++) {
      int tail = to;
      for (int q = from; q < to; q++) {
        int i = queue[q];
        for (int k = 0; k < 4; k++) {
          int o = Necks.neighbour(i, i % w, k, w, after.length);
          if (o >= 0 && before[o] == Flood.INSIDE && Math.abs(level(o) - level(i)) <= EVEN) {
            before[o] = Flood.CLOSED;
            queue[tail++] = o;
          }
        }
      }
      from = to;
      to = tail;
    }
  }
}
