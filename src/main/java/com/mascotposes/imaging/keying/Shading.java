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
  private final double strength;
  private final double deepest;
  private final double drift;

  Shading(int rgb, boolean colourful, double deepest, double drift) {
    this.rgb = rgb;
    this.colourful = colourful;
    this.deepest = deepest;
    this.drift = drift;
    int r = Frame.red(rgb);
    int g = Frame.green(rgb);
    int b = Frame.blue(rgb);
    double mean = (r + g + b) / 3.0;
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
    return residual(c, k) <= drift;
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
