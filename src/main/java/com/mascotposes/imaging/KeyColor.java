package com.mascotposes.imaging;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A flat backdrop colour that is asked of an image model and later removed from its picture.
 *
 * @param rgb 0xRRGGBB, no alpha
 */
public record KeyColor(int rgb) {
  public static final KeyColor GREEN = new KeyColor(0x00FF00);
  public static final KeyColor MAGENTA = new KeyColor(0xFF00FF);
  public static final KeyColor CYAN = new KeyColor(0x00FFFF);
  public static final KeyColor BLUE = new KeyColor(0x0000FF);

  /** In the order of preference between equally far colours: models paint green most evenly. */
  private static final List<KeyColor> CHOICE = List.of(GREEN, MAGENTA, CYAN, BLUE);

  /** This share of a mascot may lie nearer to the key than its distance says: small details. */
  private static final double NEAR_SHARE = 0.02;

  private static final int SAMPLES_PER_SIDE = 160;
  private static final int OPAQUE_ENOUGH = 128;

  public KeyColor {
    if ((rgb & 0xff000000) != 0) {
      throw new IllegalArgumentException("a key colour has no alpha: " + Integer.toHexString(rgb));
    }
  }

  /**
   * Chooses the key that the mascot's own colours stay away from.
   *
   * @param reference the mascot, with alpha or on any backdrop; pixels below half opacity do not
   *     count
   * @return green, magenta, cyan or blue: the one whose second percentile of RGB distances to the
   *     reference is greatest; green when nothing is opaque
   */
  public static KeyColor farthestFrom(BufferedImage reference) {
    int[] palette = sample(reference);
    KeyColor best = GREEN;
    double bestDistance = -1;
    for (KeyColor key : CHOICE) {
      double distance = key.distanceTo(palette);
      if (distance > bestDistance) {
        best = key;
        bestDistance = distance;
      }
    }
    return best;
  }

  private static int[] sample(BufferedImage picture) {
    int stepX = Math.max(1, picture.getWidth() / SAMPLES_PER_SIDE);
    int stepY = Math.max(1, picture.getHeight() / SAMPLES_PER_SIDE);
    int[] found = new int[1024];
    int count = 0;
    for (int y = stepY / 2; y < picture.getHeight(); y += stepY) {
      for (int x = stepX / 2; x < picture.getWidth(); x += stepX) {
        int argb = picture.getRGB(x, y);
        if (argb >>> 24 < OPAQUE_ENOUGH) {
          continue;
        }
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = argb;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private double distanceTo(int[] palette) {
    if (palette.length == 0) {
      return 0;
    }
    double[] distances = new double[palette.length];
    for (int i = 0; i < palette.length; i++) {
      distances[i] = distanceTo(palette[i]);
    }
    Arrays.sort(distances);
    return distances[(int) (NEAR_SHARE * (distances.length - 1))];
  }

  /** Euclidean RGB distance, 0 to 441. */
  double distanceTo(int otherRgb) {
    int dr = (rgb >> 16 & 255) - (otherRgb >> 16 & 255);
    int dg = (rgb >> 8 & 255) - (otherRgb >> 8 & 255);
    int db = (rgb & 255) - (otherRgb & 255);
    return Math.sqrt(dr * dr + dg * dg + db * db);
  }

  /**
   * Reads {@code #RRGGBB} or {@code RRGGBB}, in any case.
   *
   * @throws IllegalArgumentException for anything else, with a sentence that shows the right form
   */
  public static KeyColor parse(String hex) {
    String digits = hex == null ? "" : hex.strip().replaceFirst("^#", "");
    if (!digits.matches("[0-9a-fA-F]{6}")) {
      throw new IllegalArgumentException("A colour is written like #00FF00, not " + hex + ".");
    }
    return new KeyColor(Integer.parseInt(digits, 16));
  }

  /** Upper-case {@code #RRGGBB}. */
  public String hex() {
    return String.format(Locale.ROOT, "#%06X", rgb);
  }

  /** The colour in a word that image models understand, such as "green". */
  public String word() {
    return KeyColorWord.of(rgb);
  }
}
