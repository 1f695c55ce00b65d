package com.mascotposes.imaging.keying;

/**
 * Which colours the backdrop may take under light and shadow.
 *
 * <p>A shadow scales all channels, a glow or a vignette adds the same to all. Both leave the hue: a
 * colourful backdrop keeps the direction of its colour after grey is taken away. A grey or white
 * one has no hue to keep and may only darken so far.
 */
final class Shading {
  private static final float PLAIN_FAR = 0.45f;
  private static final float DEEPEST_SHADE = 0.3f;
  private static final float BRIGHTEST = 1.35f;
  private static final float GREY_BELOW = -30;
  private static final float GREY_ABOVE = 45;
  private static final float OTHER_HUE2 = 45 * 45;
  private static final int SAME = 20 * 20;
  private static final int PAPER_SHADE = 127;
  private static final int PAPER_TINT = 12;
  private static final int SQUARE_TINT = 14;
  private static final int SQUARE_MARGIN = 10;

  private final int rgb;
  private final boolean colourful;
  private final int lowest;
  private final int highest;
  private final float plain;
  private final float mean;
  private final float strength;
  private final float hueRed;
  private final float hueGreen;
  private final float hueBlue;

  /**
   * @param far whether the mascot's own colours keep away from the backdrop's; tints of it are then
   *     taken for backdrop more easily
   */
  Shading(Backdrop backdrop, boolean far) {
    rgb = backdrop.rgb();
    colourful = backdrop.isColourful();
    plain = far ? PLAIN_FAR : Float.MAX_VALUE;
    int level = Frame.green(rgb);
    int second = backdrop.isCheckerboard() ? Frame.green(backdrop.second()) : level;
    lowest = backdrop.isCheckerboard() ? Math.min(second, level) - SQUARE_MARGIN : 0;
    highest = Math.max(second, level) + SQUARE_MARGIN;
    mean = (Frame.red(rgb) + Frame.green(rgb) + Frame.blue(rgb)) / 3f;
    float r = Frame.red(rgb) - mean;
    float g = Frame.green(rgb) - mean;
    float b = Frame.blue(rgb) - mean;
    strength = Math.max(1, (float) Math.sqrt(r * r + g * g + b * b));
    hueRed = r / strength;
    hueGreen = g / strength;
    hueBlue = b / strength;
  }

  int rgb() {
    return rgb;
  }

  /** Whether the backdrop has a hue to keep. */
  boolean isColourful() {
    return colourful;
  }

  /** Whether the colour may be this backdrop in some light. */
  boolean explains(int c) {
    if (lowest > 0) {
      return isBetweenSquares(c);
    }
    return colourful ? Frame.distance2(c, rgb) < SAME || isShaded(c) : isPaper(c);
  }

  private boolean isBetweenSquares(int c) {
    int high = Math.max(Frame.red(c), Math.max(Frame.green(c), Frame.blue(c)));
    int low = Math.min(Frame.red(c), Math.min(Frame.green(c), Frame.blue(c)));
    return low >= lowest && high <= highest && high - low <= SQUARE_TINT;
  }

  private boolean isPaper(int c) {
    int r = Frame.red(c) - Frame.red(rgb);
    int g = Frame.green(c) - Frame.green(rgb);
    int b = Frame.blue(c) - Frame.blue(rgb);
    float grey = (r + g + b) / 3f;
    float tint = Math.abs(r - grey) + Math.abs(g - grey) + Math.abs(b - grey);
    return grey >= -PAPER_SHADE && tint <= PAPER_TINT;
  }

  private boolean isShaded(int c) {
    float k = amount(Frame.red(c), Frame.green(c), Frame.blue(c));
    if (k < DEEPEST_SHADE || k > BRIGHTEST) {
      return false;
    }
    float grey = (Frame.red(c) + Frame.green(c) + Frame.blue(c)) / 3f;
    float added = grey - k * mean;
    float r = Frame.red(c) - grey - k * strength * hueRed;
    float g = Frame.green(c) - grey - k * strength * hueGreen;
    float b = Frame.blue(c) - grey - k * strength * hueBlue;
    return (k > plain || added > GREY_BELOW && added < GREY_ABOVE)
        && r * r + g * g + b * b <= OTHER_HUE2;
  }

  /** How much of the backdrop's hue a colour has: 0 none, 1 as much as the backdrop itself. */
  float amount(float red, float green, float blue) {
    return (red * hueRed + green * hueGreen + blue * hueBlue) / strength;
  }

  /** Cosine of the angle between the hues of a colour and of the backdrop, -1 to 1. */
  float cosine(float red, float green, float blue) {
    float grey = (red + green + blue) / 3;
    float r = red - grey;
    float g = green - grey;
    float b = blue - grey;
    float length = (float) Math.sqrt(r * r + g * g + b * b);
    return (r * hueRed + g * hueGreen + b * hueBlue) / Math.max(1, length);
  }
}
