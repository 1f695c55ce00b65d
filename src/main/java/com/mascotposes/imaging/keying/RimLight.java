package com.mascotposes.imaging.keying;

/**
 * The backdrop's light on the mascot's rim: how much of the backdrop's colour is mixed into the
 * mascot at each depth.
 *
 * <p>An exponential through what was measured beyond the edge also covers the outermost pixels,
 * which are mixed by the edge itself and tell nothing.
 */
final class RimLight {
  static final int REACH_PX = 24;
  private static final float LEAST = 0.012f;

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

  /**
   * Fits the light to what was measured.
   *
   * @param mixing from a colourful backdrop
   * @param backdrop its colour, 0xRRGGBB
   */
  static RimLight of(RimMixing mixing, int backdrop) {
    RimLight light = new RimLight(backdrop);
    light.fit(mixing);
    return light;
  }

  /** A straight line through the logarithms, each weighted by its own size. */
  private void fit(RimMixing mixing) {
    double sw = 0;
    double sx = 0;
    double sy = 0;
    double sxx = 0;
    double sxy = 0;
    int first = mixing.edgePx() + 1;
    for (int d = first; d <= RimMixing.LAST; d++) {
      if (mixing.at(d) >= LEAST) {
        double w = mixing.at(d);
        double y = Math.log(w);
        sw += w;
        sx += w * d;
        sy += w * y;
        sxx += w * d * d;
        sxy += w * d * y;
      }
    }
    double spread = sw * sxx - sx * sx;
    if (mixing.at(first) < LEAST || spread <= 1e-9) {
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
