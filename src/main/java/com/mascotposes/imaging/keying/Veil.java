package com.mascotposes.imaging.keying;

/**
 * See-through parts of the mascot: wings, ice, glass, ghosts.
 *
 * <p>When the key was chosen far from the mascot's own colours, key colour deep inside the mascot
 * can only be backdrop that shines through. Its share is the transparency. What lies before it is
 * not known; as the key was chosen far from it, it leans away from the key a little, towards the
 * most that a colour can.
 */
final class Veil {
  private static final float OPAQUE_BELOW = 0.12f;
  private static final float VEILED_FROM = 0.2f;
  private static final float FOREIGN_BELOW = 200;
  private static final float OWN_FROM = 240;
  private static final float OTHER_HUE = 0.7f;
  private static final float SAME_HUE = 0.9f;
  private static final float MARGIN = 8;

  /** In a shadow a trace of the key's hue would count as much of it. */
  private static final float LEAST_BEHIND = 0.8f;

  /** Wings of the kit lean a fifth of the way to the most, its ice not at all. */
  private static final float LEANING = 0.1f;

  private static final float CLEAREST = 0.04f;

  private final Shading shading;
  private final boolean possible;
  private final int asked;

  private Veil(Shading shading, boolean possible, int asked) {
    this.shading = shading;
    this.possible = possible;
    this.asked = asked;
  }

  /** Everything opaque: for keys that may be near the mascot's colours. */
  static Veil none() {
    return new Veil(null, false, 0);
  }

  /**
   * @param asked the key as it was asked for; the mascot's own colours keep away from it, while the
   *     backdrop that was painted may have come near them
   */
  static Veil overFarKey(Shading shading, int asked) {
    return new Veil(shading, true, asked);
  }

  /** Whether anything may be see-through at all. */
  boolean isPossible() {
    return possible;
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
    float share = shading.amount(red, green, blue) / Math.max(LEAST_BEHIND, behind);
    float most = Math.min(most(red, back[0]), Math.min(most(green, back[1]), most(blue, back[2])));
    share = Math.min(share, most);
    if (share <= OPAQUE_BELOW) {
      return 1;
    }
    float weight = Math.min(1, (share - OPAQUE_BELOW) / (VEILED_FROM - OPAQUE_BELOW));
    weight *= Math.max(nearness(red, green, blue), likeness(red, green, blue));
    float opacity = 1 - weight * (share + LEANING * (most - share));
    return opacity < CLEAREST ? 0 : opacity;
  }

  /**
   * The most backdrop one channel can hold, as what lies before it is neither below 0 nor above
   * 255.
   */
  private static float most(float value, float back) {
    float fromBlack = (value + MARGIN) / Math.max(1, back);
    float fromWhite = (255 + MARGIN - value) / Math.max(1, 255 - back);
    return Math.min(fromBlack, fromWhite);
  }

  /** 1 for colours that the mascot itself cannot have, falling to 0 where it may. */
  private float nearness(float red, float green, float blue) {
    float r = red - Frame.red(asked);
    float g = green - Frame.green(asked);
    float b = blue - Frame.blue(asked);
    float distance = (float) Math.sqrt(r * r + g * g + b * b);
    return Math.max(0, Math.min(1, (OWN_FROM - distance) / (OWN_FROM - FOREIGN_BELOW)));
  }

  /** 1 for tints of the backdrop's own hue, falling to 0 for colours with a hue of their own. */
  private float likeness(float red, float green, float blue) {
    float cosine = shading.cosine(red, green, blue);
    return Math.max(0, Math.min(1, (cosine - OTHER_HUE) / (SAME_HUE - OTHER_HUE)));
  }
}
