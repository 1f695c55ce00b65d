package com.mascotposes.imaging.keying;

/**
 * How much of the backdrop's colour a colour of the mascot took up, beside the colour it has
 * farther in.
 *
 * <p>A body also shades of its own near its rim: it turns darker or brighter, paler or deeper, but
 * keeps its hue. On a colourful backdrop such changes hardly count; what counts is the change
 * towards the backdrop that shading cannot make. Where both are the same change, as in a body of
 * the backdrop's complementary colour, shading is all there is to go by.
 */
final class KeyShare {
  private static final float SHADING = 0.01f;
  private static final float HUELESS2 = 15 * 15;
  private static final float OTHER2 = 28 * 28;
  private static final float TELLING2 = 20 * 20;
  private static final float MOST = 0.5f;

  private final int red;
  private final int green;
  private final int blue;
  private final float unshaded;
  private float hueRed;
  private float hueGreen;
  private float hueBlue;
  private float share;
  private float weight;
  private boolean other;

  KeyShare(Backdrop backdrop) {
    red = Frame.red(backdrop.rgb());
    green = Frame.green(backdrop.rgb());
    blue = Frame.blue(backdrop.rgb());
    unshaded = backdrop.isColourful() ? 1 - SHADING : 0;
  }

  /**
   * Compares two colours of the mascot; the answers stand in the other methods until the next call.
   *
   * @param rgb the colour near the outline
   * @param pure the colour farther in
   */
  void compare(int rgb, int pure) {
    float pr = Frame.red(pure);
    float pg = Frame.green(pure);
    float pb = Frame.blue(pure);
    setHue(pr, pg, pb);
    float kr = red - pr;
    float kg = green - pg;
    float kb = blue - pb;
    float cr = Frame.red(rgb) - pr;
    float cg = Frame.green(rgb) - pg;
    float cb = Frame.blue(rgb) - pb;
    weight = dot(kr, kg, kb, kr, kg, kb);
    float along = dot(kr, kg, kb, cr, cg, cb);
    share = along / Math.max(1, weight);
    other = dot(cr, cg, cb, cr, cg, cb) - share * along > OTHER2;
  }

  /** The direction in which a colour turns paler or deeper; none for greys. */
  private void setHue(float r, float g, float b) {
    float grey = (r + g + b) / 3;
    float length2 = (r - grey) * (r - grey) + (g - grey) * (g - grey) + (b - grey) * (b - grey);
    float scale = length2 > HUELESS2 ? (float) (1 / Math.sqrt(length2)) : 0;
    hueRed = (r - grey) * scale;
    hueGreen = (g - grey) * scale;
    hueBlue = (b - grey) * scale;
  }

  /** The inner product of two changes of colour, of which shading hardly counts. */
  private float dot(float r, float g, float b, float r2, float g2, float b2) {
    float grey = (r + g + b) * (r2 + g2 + b2) / 3;
    float hue =
        (r * hueRed + g * hueGreen + b * hueBlue) * (r2 * hueRed + g2 * hueGreen + b2 * hueBlue);
    return r * r2 + g * g2 + b * b2 - unshaded * (grey + hue);
  }

  /** Share of the backdrop, 0 to 1 and a little beyond where it is not the backdrop's light. */
  float share() {
    return share;
  }

  /** How much the share counts: the squared difference, in levels, between colour and backdrop. */
  float weight() {
    return weight;
  }

  /** Whether no share of the backdrop explains the change: another colour of the mascot begins. */
  boolean isOther() {
    return other;
  }

  /** Whether the share says anything. */
  boolean isTelling() {
    return !other && weight > TELLING2 && Math.abs(share) < MOST;
  }
}
