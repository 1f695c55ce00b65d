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
  private static final double MOST = 0.45;

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

  private void fit(RimMixing mixing) {
    Fading fading = mixing.fading();
    for (int d = 0; d <= REACH_PX; d++) {
      share[d] = (float) Math.min(MOST, fading.at(d));
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
