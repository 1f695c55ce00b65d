package com.mascotposes.imaging.keying;

/**
 * Tells bays of the backdrop from parts of a pale body that happen to have the colour of the square
 * behind them.
 *
 * <p>A bay is backdrop that a disc a little wider than a square cannot enter. It stays backdrop
 * when it shows both colours of the squares, or when the mascot beside it looks different. Of an
 * enclosed patch only the first is good enough: else it might be an eye.
 */
final class Bays {
  private static final byte BAY = 2;
  private static final byte OPEN = 3;
  private static final double BOTH_COLOURS = 0.12;
  private static final int ALIKE = 28;
  private static final double SAME_SHARE = 0.3;
  private static final int FEWEST = 12;

  private final Frame frame;
  private final PaintedSquares squares;
  private final byte[] region;
  private final int[] queue;
  private int lightPixels;
  private int border;
  private int alike;

  private Bays(Frame frame, PaintedSquares squares, byte[] region) {
    this.frame = frame;
    this.squares = squares;
    this.region = region;
    this.queue = new int[region.length];
  }

  /**
   * @param region changed: bays that are mascot become {@link Flood#INSIDE}
   * @param radius a little more than half the side of a square, in pixels
   */
  static void close(Frame frame, PaintedSquares squares, byte[] region, int radius) {
    byte[] wide = region.clone();
    Necks.close(wide, frame.width(), radius);
    for (int i = 0; i < region.length; i++) {
      if (region[i] == Flood.OUTSIDE) {
        region[i] = wide[i] == Flood.OUTSIDE ? OPEN : BAY;
      }
    }
    Bays bays = new Bays(frame, squares, region);
    for (int i = 0; i < region.length; i++) {
      if (region[i] == BAY) {
        bays.settle(i);
      }
    }
    for (int i = 0; i < region.length; i++) {
      region[i] = region[i] == OPEN ? Flood.OUTSIDE : region[i];
    }
  }

  /**
   * @param candidates 1 where an enclosed pixel looks like backdrop, else 0
   * @param region changed: patches that show both colours of the squares become backdrop
   */
  static void open(Frame frame, PaintedSquares squares, byte[] candidates, byte[] region) {
    for (int i = 0; i < candidates.length; i++) {
      candidates[i] = candidates[i] == 1 ? BAY : Flood.INSIDE;
    }
    Bays holes = new Bays(frame, squares, candidates);
    for (int i = 0; i < candidates.length; i++) {
      if (candidates[i] == BAY) {
        int size = holes.collect(i);
        boolean hole = size >= FEWEST && holes.showsBothColours(size);
        for (int q = 0; hole && q < size; q++) {
          region[holes.queue[q]] = Flood.OUTSIDE;
        }
      }
    }
  }

  private void settle(int first) {
    int size = collect(first);
    boolean mascot = !showsBothColours(size) && alike > SAME_SHARE * Math.max(1, border);
    for (int q = 0; q < size; q++) {
      region[queue[q]] = mascot ? Flood.INSIDE : OPEN;
    }
  }

  private boolean showsBothColours(int size) {
    return Math.min(lightPixels, size - lightPixels) > BOTH_COLOURS * size;
  }

  private int collect(int first) {
    int w = frame.width();
    int tail = 0;
    lightPixels = 0;
    border = 0;
    alike = 0;
    region[first] = OPEN;
    queue[tail++] = first;
    for (int head = 0; head < tail; head++) {
      int i = queue[head];
      lightPixels += squares.isLight(i) ? 1 : 0;
      for (int k = 0; k < 4; k++) {
        int o = Necks.neighbour(i, i % w, k, w, region.length);
        if (o >= 0 && region[o] == BAY) {
          region[o] = OPEN;
          queue[tail++] = o;
        } else if (o >= 0 && region[o] == Flood.INSIDE) {
          compare(i, i + 5 * (o - i));
        }
      }
    }
    return tail;
  }

  /** A few pixels farther in, where the seam or the edge is over. */
  private void compare(int i, int inside) {
    if (inside < 0 || inside >= region.length) {
      return;
    }
    border++;
    int rgb = frame.rgb()[inside];
    alike += Frame.distance2(rgb, frame.rgb()[i]) <= ALIKE * ALIKE ? 1 : 0;
  }
}
