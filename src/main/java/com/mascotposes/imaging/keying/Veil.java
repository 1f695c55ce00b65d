package com.mascotposes.imaging.keying;

/**
 * See-through parts of the mascot: wings, ice, glass, ghosts.
 *
 * <p>When the key was chosen far from the mascot's own colours, key colour deep inside the mascot can
 * only be backdrop that shines through. Its share is the transparency.
 */
final class Veil {
  private static final float OPAQUE_BELOW = 0.12f;
  private static final float VEILED_FROM = 0.2f;
  private static final float CLEAREST = 0.04f;

  private final Shading shading;
  private final boolean possible;

  /**
   * @param possible false makes everything opaque, for keys near the mascot's colours
   */
  Veil(Shading shading, boolean possible) {
    this.shading = shading;
    this.possible = possible;
  }

  /** Quick test: whether a colour may be veiled at all, whatever the backdrop behind it. */
  boolean mayCover(float red, float green, float blue) {
    return possible && shading.amount(red, green, blue) > OPAQUE_BELOW * 0.5f;
  }

  /**
   * Opacity of a colour seen in front of the given backdrop, 0 to 1.
   *
   * @param back red, green and blue of the backdrop there
   */
  float opacity(float red, float green, float blue, float[] back) {
    if (!possible) {
      return 1;
    }
    float behind = shading.amount(back[0], back[1], back[2]);
    float share = shading.amount(red, green, blue) / Math.max(0.2f, behind);
    if (share <= OPAQUE_BELOW) {
      return 1;
    }
    float weight = Math.min(1, (share - OPAQUE_BELOW) / (VEILED_FROM - OPAQUE_BELOW));
    float opacity = 1 - weight * share;
    return opacity < CLEAREST ? 0 : opacity;
  }
}
