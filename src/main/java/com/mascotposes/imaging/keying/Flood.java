package com.mascotposes.imaging.keying;

/**
 * Floods the backdrop from the frame's border, following its colour from pixel to pixel.
 *
 * <p>Each flooded pixel hands on a running mean of the colours on its way. A gradient, a vignette,
 * a soft shadow or a glow changes that mean slowly and is followed; an edge changes it at once and
 * stops the flood, whichever way the flood comes. On a colourful backdrop the mean also says
 * whether this can still be a shadow: single pixels say too little, as grain hides what hue is left
 * there.
 */
final class Flood {
  static final byte INSIDE = 0;
  static final byte OUTSIDE = 1;

  /** Mascot for sure: no flood enters it. */
  static final byte CLOSED = 2;

  private static final int STEEPEST2 = 8 * 8;

  private final Frame frame;
  private final Shading shading;
  private final Relief relief;
  private final int tolerance2;
  private final double steepest2;
  private double slope2;
  private EdgeTolerance edge;
  private final byte[] region;
  private final int[] tracked;
  private final int[] queue;
  private int tail;

  /**
   * @param tolerance farthest a pixel may be from the tracked colour, in levels
   * @param steepest most that colours may change across a pixel, as {@link Relief} measures it
   */
  Flood(Frame frame, Shading shading, double tolerance, double steepest) {
    this.frame = frame;
    this.shading = shading;
    this.relief = new Relief(frame);
    this.tolerance2 = (int) (tolerance * tolerance);
    this.steepest2 = steepest * steepest;
    this.region = new byte[frame.size()];
    this.tracked = new int[frame.size()];
    this.queue = new int[frame.size()];
  }

  /** One byte a pixel, {@link #INSIDE} or {@link #OUTSIDE}. */
  byte[] region() {
    return region;
  }

  void fromBorder(int seedDistance) {
    fromUpperBorder(seedDistance);
    int w = frame.width();
    for (int x = 0; x < w; x++) {
      seed(frame.size() - w + x, seedDistance);
    }
    run();
  }

  /** All but the lower side, where a bust leaves the frame: what it encloses there is its body. */
  void fromUpperBorder(int seedDistance) {
    int w = frame.width();
    for (int x = 0; x < w; x++) {
      seed(x, seedDistance);
    }
    for (int y = 0; y < frame.height(); y++) {
      seed(y * w, seedDistance);
      seed(y * w + w - 1, seedDistance);
    }
    run();
  }

  private void seed(int i, int distance) {
    int rgb = frame.rgb()[i];
    if (Frame.distance2(rgb, shading.rgb()) <= distance * distance) {
      accept(i, rgb);
    }
  }

  /** Takes the pixel as backdrop of the given colour, whatever it looks like. */
  void accept(int i, int colour) {
    if (region[i] == INSIDE) {
      region[i] = OUTSIDE;
      tracked[i] = colour & 0xffffff;
      queue[tail++] = i;
    }
  }

  void run() {
    run(Integer.MAX_VALUE);
  }

  /**
   * Goes on for a few pixels with more tolerance: for what JPEG or grain spoils around edges.
   *
   * @param allowed how far from that colour a pixel may be
   * @param steps farthest the backdrop may grow, in pixels
   */
  void loosen(EdgeTolerance allowed, int steps) {
    edge = allowed;
    takeUpEdge();
    run(steps);
    edge = null;
  }

  /**
   * Goes on down the even slopes of soft shadows.
   *
   * @param tolerance farthest a pixel may be from the straight continuation of a slope, in levels
   * @return how many pixels became backdrop
   */
  int followSlopes(double tolerance) {
    slope2 = tolerance * tolerance;
    takeUpEdge();
    int edge = tail;
    int taken = run(Integer.MAX_VALUE) - edge;
    slope2 = 0;
    return taken;
  }

  /** The flood goes on from where it stopped: from pixels that still have mascot beside them. */
  private void takeUpEdge() {
    int w = frame.width();
    int size = region.length;
    for (int i = 0; i < size; i++) {
      if (region[i] == OUTSIDE
          && (i > 0 && region[i - 1] == INSIDE
              || i + 1 < size && region[i + 1] == INSIDE
              || i >= w && region[i - w] == INSIDE
              || i + w < size && region[i + w] == INSIDE)) {
        queue[tail++] = i;
      }
    }
  }

  /** Returns how many pixels the flood went through. */
  private int run(int steps) {
    int w = frame.width();
    int size = frame.size();
    int step = 0;
    int ringEnd = tail;
    for (int head = 0; head < tail; head++) {
      if (head == ringEnd) {
        ringEnd = tail;
        if (++step >= steps) {
          break;
        }
      }
      int i = queue[head];
      int from = tracked[i];
      if (i > 0 && region[i - 1] == INSIDE && i % w > 0) {
        reach(i, -1, from);
      }
      if (i + 1 < size && region[i + 1] == INSIDE && (i + 1) % w > 0) {
        reach(i, 1, from);
      }
      if (i >= w && region[i - w] == INSIDE) {
        reach(i, -w, from);
      }
      if (i + w < size && region[i + w] == INSIDE) {
        reach(i, w, from);
      }
    }
    int through = tail;
    tail = 0;
    return through;
  }

  private void reach(int parent, int step, int from) {
    int i = parent + step;
    int rgb = frame.rgb()[i];
    boolean near = isNear(i, rgb, from);
    if (near || slope2 > 0 && continues(rgb, parent, step)) {
      int mean = near ? handedOn(from, rgb) : rgb & 0xffffff;
      if (shading.explains(shading.isColourful() ? mean : rgb)) {
        region[i] = OUTSIDE;
        tracked[i] = mean;
        queue[tail++] = i;
      }
    }
  }

  private boolean isNear(int i, int rgb, int from) {
    int distance2 = Frame.distance2(rgb, from);
    return edge != null
        ? distance2 <= edge.at2(i)
        : distance2 <= tolerance2
            && (steepest2 == Double.POSITIVE_INFINITY || relief.steepness2(i) <= steepest2);
  }

  /** Ringing swings about one colour; on pixels that nothing disturbs a faint glow is followed. */
  private int handedOn(int from, int rgb) {
    boolean swings = edge != null && steepest2 < Double.POSITIVE_INFINITY;
    return swings ? from : quarterStep(from, rgb & 0xffffff);
  }

  /** Whether the colour goes on as the two pixels before it, as in the slope of a soft shadow. */
  private boolean continues(int rgb, int parent, int step) {
    int before = parent - step;
    if (before < 0 || before >= region.length || region[before] != OUTSIDE) {
      return false;
    }
    int a = frame.rgb()[parent];
    return Relief.bend2(frame.rgb()[before], a, rgb) <= slope2
        && Frame.distance2(rgb, a) <= STEEPEST2
        && relief.bend2(parent + step) <= slope2;
  }

  /** Three parts of the old mean and one of the new colour, channel by channel. */
  private static int quarterStep(int mean, int rgb) {
    int low = (mean & 0xff00ff) * 3 + (rgb & 0xff00ff) + 0x020002;
    int mid = (mean & 0x00ff00) * 3 + (rgb & 0x00ff00) + 0x000200;
    return low >> 2 & 0xff00ff | mid >> 2 & 0x00ff00;
  }
}
