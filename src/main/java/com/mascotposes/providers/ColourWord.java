package com.mascotposes.providers;

import java.awt.Color;

/**
 * Names a colour by word, because models follow a word beside a hex value better than either alone.
 */
final class ColourWord {

  private static final String[] HUES = {
    "red", "orange", "yellow", "lime green", "green", "spring green",
    "cyan", "azure blue", "blue", "violet", "magenta", "rose pink"
  };

  private ColourWord() {}

  /**
   * A word such as {@code magenta}, {@code dark green} or {@code light grey}.
   *
   * @param hex {@code #RRGGBB}
   */
  static String of(String hex) {
    Color colour = Color.decode(hex);
    float[] hsb = Color.RGBtoHSB(colour.getRed(), colour.getGreen(), colour.getBlue(), null);
    float saturation = hsb[1];
    float brightness = hsb[2];
    if (brightness < 0.12f) {
      return "black";
    }
    if (saturation < 0.12f) {
      return grey(brightness);
    }
    String hue = HUES[Math.round(hsb[0] * HUES.length) % HUES.length];
    return shade(saturation, brightness) + hue;
  }

  private static String grey(float brightness) {
    if (brightness > 0.95f) {
      return "white";
    }
    return brightness > 0.7f ? "light grey" : brightness > 0.35f ? "grey" : "dark grey";
  }

  private static String shade(float saturation, float brightness) {
    if (brightness < 0.55f) {
      return "dark ";
    }
    return saturation < 0.45f ? "pale " : "";
  }
}
