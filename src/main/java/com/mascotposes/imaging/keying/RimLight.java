package com.mascotposes.imaging.keying;

/**
 * The backdrop's light on the mascot's rim: how much of the backdrop's colour is mixed into the
 * mascot at each depth.
 *
 * <p>Measured on the frame: at each depth the median, over the whole outline, of how far the colour
 * moved from the colour well inside towards the backdrop. An exponential through those medians also
 * covers the outermost pixels, which are mixed by the edge itself and tell nothing.
 */
final class RimLight {
  static final int REACH_PX = 24;
  private static final int FIRST = 5;
  private static final int LAST = 16;
  private static final int BINS = 128;
  private static final float BIN = 1 / 256f;
  private static final float LEAST = 0.012f;
  private static final int OFF_LINE = 28;
  private static final int FEWEST = 200;

  private final float[] share = new float[REACH_PX + 2];
  private final int[] key = new int[3];

  private RimLight(int rgb) {
    key[0] = Frame.red(rgb);
    key[1] = Frame.green(rgb);
    key[2] = Frame.blue(rgb);
  }

  /** No light on the rim at all. */
  static RimLight none() {
    return new RimLight(0);
  }

  static RimLight measure(Frame frame, Rings inner, int backdrop) {
    RimLight light = new RimLight(backdrop);
    light.fit(medians(frame, inner, backdrop));
    return light;
  }

  private static float[] medians(Frame frame, Rings inner, int backdrop) {
    int[] deep = new int[frame.size()];
    byte[] depth = inner.depth();
    float[] medians = new float[LAST + 1];
    for (int d = REACH_PX; d >= FIRST; d--) {
      int[] bins = new int[2 * BINS];
      int n = 0;
      for (int q = inner.start(d); q < inner.end(d); q++) {
        int i = inner.pixel(q);
        int parent = deeper(depth, i, frame.width());
        deep[i] = parent < 0 ? -1 : depth[parent] > REACH_PX ? frame.rgb()[parent] : deep[parent];
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

  /** A straight line through the logarithms, each weighted by its own size. */
  private void fit(float[] medians) {
    double sw = 0;
    double sx = 0;
    double sy = 0;
    double sxx = 0;
    double sxy = 0;
    for (int d = FIRST; d <= LAST; d++) {
      if (medians[d] >= LEAST) {
        double w = medians[d];
        double y = Math.log(medians[d]);
        sw += w;
        sx += w * d;
        sy += w * y;
        sxx += w * d * d;
        sxy += w * d * y;
      }
    }
    double spread = sw * sxx - sx * sx;
    if (medians[FIRST] < LEAST || spread <= 1e-9) {
      return;
    }
    double slope = Math.max(-0.4, Math.min(-0.04, (sw * sxy - sx * sy) / spread));
    double height = (sy - slope * sx) / sw;
    for (int d = 0; d <= REACH_PX; d++) {
      share[d] = (float) Math.min(0.45, Math.exp(height + slope * d));
    }
  }

  /** Share of backdrop light at a depth in pixels, 0 to 0.45. */
  float share(int depth) {
    return share[Math.min(depth, REACH_PX + 1)];
  }

  /** One channel (0 red, 1 green, 2 blue) without the light that a pixel of this depth gets. */
  float without(float value, int channel, int depth) {
    float s = share(depth);
    return (value - s * key[channel]) / (1 - s);
  }

  /** The same channel with that light. */
  float with(float value, int channel, int depth) {
    float s = share(depth);
    return value * (1 - s) + s * key[channel];
  }
}
