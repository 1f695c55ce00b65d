package com.mascotposes.imaging.keying;

/**
 * How far colours near the outline moved towards the backdrop: at each depth the median, over the
 * whole outline, against the colour well inside.
 *
 * <p>Light on the rim fades slowly with the depth. What a soft or smeared edge mixes in fades
 * within a few pixels, and must not be taken for light.
 */
final class RimMixing {
  static final int LAST = 16;
  private static final int NEAREST = EdgeBand.INNER_PX + 1;
  private static final int SOFTEST_PX = 6;
  private static final float MIXED = 0.02f;
  private static final float FADING = 1.5f;
  private static final int BINS = 128;
  private static final float BIN = 1 / 256f;
  private static final int OFF_LINE = 28;
  private static final int FEWEST = 200;

  private final float[] medians;
  private final int edgePx;

  private RimMixing(float[] medians) {
    this.medians = medians;
    this.edgePx = edgePx(medians);
  }

  /** Nothing is known: an edge of the usual width. */
  static RimMixing none() {
    return new RimMixing(new float[LAST + 1]);
  }

  /**
   * Measures it.
   *
   * @param inner the mascot's pixels by depth, to {@link RimLight#REACH_PX}
   */
  static RimMixing measure(Frame frame, Rings inner, int backdrop) {
    return new RimMixing(medians(frame, inner, backdrop));
  }

  private static int edgePx(float[] medians) {
    int px = EdgeBand.INNER_PX;
    while (px < SOFTEST_PX
        && medians[px + 1] > MIXED
        && medians[px + 1] > FADING * medians[px + 2]) {
      px++;
    }
    return px;
  }

  /** Greatest depth that the edge itself mixes: 4, or up to 6 pixels where edges are soft. */
  int edgePx() {
    return edgePx;
  }

  /** Share of backdrop at a depth beyond the edge, to {@link #LAST}; 0 where it is not known. */
  float at(int depth) {
    return medians[depth];
  }

  private static float[] medians(Frame frame, Rings inner, int backdrop) {
    int[] deep = new int[frame.size()];
    byte[] depth = inner.depth();
    float[] medians = new float[LAST + 1];
    for (int d = RimLight.REACH_PX; d >= NEAREST; d--) {
      int[] bins = new int[2 * BINS];
      int n = 0;
      for (int q = inner.start(d); q < inner.end(d); q++) {
        int i = inner.pixel(q);
        int parent = deeper(depth, i, frame.width());
        deep[i] =
            parent < 0
                ? -1
                : depth[parent] > RimLight.REACH_PX ? frame.rgb()[parent] : deep[parent];
        if (d <= LAST && parent >= 0 && deep[i] != -1) {
          int bin = bin(frame.rgb()[i], deep[i], backdrop);
          if (bin >= 0) {
            bins[bin]++;
            n++;
          }
        }
      }
      if (d <= LAST && n >= FEWEST) {
        medians[d] = median(bins, n);
      }
    }
    return medians;
  }

  private static int deeper(byte[] depth, int i, int w) {
    int x = i % w;
    byte own = depth[i];
    if (x > 0 && depth[i - 1] > own) {
      return i - 1;
    }
    if (x + 1 < w && depth[i + 1] > own) {
      return i + 1;
    }
    if (i >= w && depth[i - w] > own) {
      return i - w;
    }
    return i + w < depth.length && depth[i + w] > own ? i + w : -1;
  }

  /** Share of backdrop in the colour as a bin around {@link #BINS}, or -1 when it is none. */
  private static int bin(int rgb, int deep, int backdrop) {
    float kr = Frame.red(backdrop) - Frame.red(deep);
    float kg = Frame.green(backdrop) - Frame.green(deep);
    float kb = Frame.blue(backdrop) - Frame.blue(deep);
    float cr = Frame.red(rgb) - Frame.red(deep);
    float cg = Frame.green(rgb) - Frame.green(deep);
    float cb = Frame.blue(rgb) - Frame.blue(deep);
    float t = (kr * cr + kg * cg + kb * cb) / Math.max(1, kr * kr + kg * kg + kb * kb);
    float r = cr - t * kr;
    float g = cg - t * kg;
    float b = cb - t * kb;
    int bin = Math.round(t / BIN) + BINS;
    return r * r + g * g + b * b > OFF_LINE * OFF_LINE || bin < 0 || bin >= 2 * BINS ? -1 : bin;
  }

  private static float median(int[] bins, int n) {
    int sum = 0;
    for (int bin = 0; bin < bins.length; bin++) {
      sum += bins[bin];
      if (2 * sum >= n) {
        return (bin - BINS) * BIN;
      }
    }
    return 0;
  }
}
