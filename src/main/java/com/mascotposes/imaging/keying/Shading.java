package com.mascotposes.imaging.keying;

/**
 * Which colours the backdrop may take under light and shadow.
 *
 * <p>A shadow scales all channels, a glow or a vignette adds the same to all. Both leave the hue: a
 * colourful backdrop keeps the direction of its colour after grey is taken away. A grey or white
 * one has no hue to keep and may only darken so far.
 */
final class Shading {
  private final int rgb;
  private final boolean colourful;
  private final double[] hue = new double[3];
  private static final int MOST_TINT = 14;
  private static final int SQUARE_MARGIN = 10;
  private static final double PLAIN_FAR = 0.45;
  private static final double GREY_BELOW = 30;
  private static final double GREY_ABOVE = 45;

  private final double plain;
  private final double mean;
  private final double strength;
  private final int lowest;
  private final int highest;
  private final double deepest;
  private final double drift;

  /**
   * @param far whether the mascot's own colours keep away from the backdrop's; tints of it are then
   *     taken for backdrop more easily
   */
  Shading(Backdrop backdrop, boolean far) {
    this.plain = far ? PLAIN_FAR : Double.MAX_VALUE;
    this.rgb = backdrop.rgb();
    this.colourful = backdrop.isColourful();
    this.deepest = colourful ? 0.7 : 0.5;
    this.drift = colourful ? 45 : 12;
    int second = backdrop.isCheckerboard() ? Frame.green(backdrop.second()) : 0;
    this.lowest = second == 0 ? 0 : Math.min(second, Frame.green(rgb)) - SQUARE_MARGIN;
    this.highest = Math.max(second, Frame.green(rgb)) + SQUARE_MARGIN;
    int r = Frame.red(rgb);
    int g = Frame.green(rgb);
    int b = Frame.blue(rgb);
    this.mean = (r + g + b) / 3.0;
    double length =
        Math.sqrt((r - mean) * (r - mean) + (g - mean) * (g - mean) + (b - mean) * (b - mean));
    this.strength = length;
    hue[0] = (r - mean) / Math.max(1, length);
    hue[1] = (g - mean) / Math.max(1, length);
    hue[2] = (b - mean) / Math.max(1, length);
  }

  int rgb() {
    return rgb;
  }

  /** Whether the colour may be this backdrop in some light. */
  boolean explains(int c) {
    if (lowest > 0) {
      return isBetweenSquares(c);
    }
    if (!colourful) {
      int r = Frame.red(c) - Frame.red(rgb);
      int g = Frame.green(c) - Frame.green(rgb);
      int b = Frame.blue(c) - Frame.blue(rgb);
      double mean = (r + g + b) / 3.0;
      return mean >= -deepest * 255
          && Math.abs(r - mean) + Math.abs(g - mean) + Math.abs(b - mean) <= drift;
    }
    double k = amount(c);
    if (k < 1 - deepest || k > 1.35) {
      return false;
    }
    double grey = (Frame.red(c) + Frame.green(c) + Frame.blue(c)) / 3.0 - k * mean;
    return (k > plain || grey > -GREY_BELOW && grey < GREY_ABOVE) && residual(c, k) <= drift;
  }

  private boolean isBetweenSquares(int c) {
    int high = Math.max(Frame.red(c), Math.max(Frame.green(c), Frame.blue(c)));
    int low = Math.min(Frame.red(c), Math.min(Frame.green(c), Frame.blue(c)));
    return low >= lowest && high <= highest && high - low <= MOST_TINT;
  }

  /** How much of the backdrop's hue the colour has: 0 none, 1 as much as the backdrop itself. */
  double amount(int c) {
    return amount(Frame.red(c), Frame.green(c), Frame.blue(c));
  }

  /** The same for a colour in three numbers of 0 to 255. */
  float amount(float red, float green, float blue) {
    return (float) ((red * hue[0] + green * hue[1] + blue * hue[2]) / strength);
  }

  /** Cosine of the angle between the hues of a colour and of the backdrop, -1 to 1. */
  float cosine(float red, float green, float blue) {
    float mean = (red + green + blue) / 3;
    float r = red - mean;
    float g = green - mean;
    float b = blue - mean;
    double length = Math.sqrt(r * r + g * g + b * b);
    return (float) ((r * hue[0] + g * hue[1] + b * hue[2]) / Math.max(1, length));
  }

  private double residual(int c, double k) {
    double mean = (Frame.red(c) + Frame.green(c) + Frame.blue(c)) / 3.0;
    double r = Frame.red(c) - mean - k * strength * hue[0];
    double g = Frame.green(c) - mean - k * strength * hue[1];
    double b = Frame.blue(c) - mean - k * strength * hue[2];
    return Math.sqrt(r * r + g * g + b * b);
  }
}
