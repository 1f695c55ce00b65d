package com.mascotposes.providers.local.look;

import java.awt.Color;
import java.util.Optional;

/** An opaque colour, each part 0 to 255. */
public record Rgb(int red, int green, int blue) {

  public static final Rgb WHITE = new Rgb(255, 255, 255);

  /** Drawn instead of black: softer, and it darkens other colours without greying them. */
  public static final Rgb INK = new Rgb(43, 27, 56);

  /** The colour of {@code 0xRRGGBB}. */
  public static Rgb of(int value) {
    return new Rgb(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
  }

  /** The colour of {@code #RRGGBB}; empty for anything else, null included. */
  public static Optional<Rgb> parse(String hex) {
    if (hex == null || !hex.strip().matches("#[0-9A-Fa-f]{6}")) {
      return Optional.empty();
    }
    return Optional.of(of(Integer.parseInt(hex.strip().substring(1), 16)));
  }

  /** A colour between this one (share 0) and another (share 1). */
  public Rgb mix(Rgb other, double share) {
    return new Rgb(
        between(red, other.red, share),
        between(green, other.green, share),
        between(blue, other.blue, share));
  }

  private static int between(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  public Rgb lighter(double share) {
    return mix(WHITE, share);
  }

  public Rgb darker(double share) {
    return mix(INK, share);
  }

  /** Straight distance in RGB space, 0 to 441. */
  public double distance(Rgb other) {
    return Math.sqrt(
        Math.pow(red - other.red, 2)
            + Math.pow(green - other.green, 2)
            + Math.pow(blue - other.blue, 2));
  }

  /** How bright it looks, 0 to 255. */
  public double luminance() {
    return 0.299 * red + 0.587 * green + 0.114 * blue;
  }

  /** The same colour with its hue turned, and its brightness scaled by a factor. */
  public Rgb turned(double degrees, double brightness) {
    float[] hsb = Color.RGBtoHSB(red, green, blue, null);
    double hue = hsb[0] + degrees / 360;
    double bright = Math.min(1, hsb[2] * brightness);
    return of(Color.HSBtoRGB((float) hue, hsb[1], (float) bright));
  }

  /**
   * @param alpha 0 transparent to 1 opaque
   */
  public Color paint(double alpha) {
    return new Color(red, green, blue, (int) Math.round(255 * alpha));
  }

  public int value() {
    return red << 16 | green << 8 | blue;
  }
}
