package com.mascotposes.imaging.keying;

/**
 * How colour differences count at an edge.
 *
 * <p>JPEG keeps brightness sharp but smears colour over two pixels and more: there an edge is read
 * mainly from brightness, the more so the less grain disturbs it.
 *
 * @param colour weight of a difference in colour beside one in brightness; 1 counts red, green and
 *     blue alike
 * @param unlikeFrom mascot and backdrop that differ by fewer levels say nothing about opacity
 * @param unlikeTo from so many levels their difference is trusted fully
 */
record EdgeMetric(float colour, float unlikeFrom, float unlikeTo) {
  private static final float SMEARED = 0.06f;
  private static final float PER_GRAIN = 0.08f;
  private static final float MOST = 0.4f;
  private static final float SHARPENED = 0.15f;
  private static final float SHARPENED_PER_GRAIN = 0.15f;
  private static final float SHARPENED_MOST = 0.6f;

  static EdgeMetric of(Backdrop backdrop) {
    float noise = (float) backdrop.noise();
    return backdrop.compressed()
        ? ofJpeg(Math.min(MOST, SMEARED + PER_GRAIN * noise), noise)
        : new EdgeMetric(1, 3 + 6 * noise, 12 + 15 * noise);
  }

  /** For a frame whose colours {@link ColourSmear} sharpened again. */
  static EdgeMetric ofSharpened(Backdrop backdrop) {
    float noise = (float) backdrop.noise();
    return ofJpeg(Math.min(SHARPENED_MOST, SHARPENED + SHARPENED_PER_GRAIN * noise), noise);
  }

  private static EdgeMetric ofJpeg(float colour, float noise) {
    return new EdgeMetric(colour, 12 + 3 * noise, 40 + 5 * noise);
  }

  /** The inner product of two differences of red, green and blue. */
  float dot(float r, float g, float b, float r2, float g2, float b2) {
    if (colour == 1) {
      return r * r2 + g * g2 + b * b2;
    }
    float y = 0.299f * r + 0.587f * g + 0.114f * b;
    float y2 = 0.299f * r2 + 0.587f * g2 + 0.114f * b2;
    return 3 * y * y2 + colour * ((r - y) * (r2 - y2) + (g - y) * (g2 - y2) + (b - y) * (b2 - y2));
  }

  /** 0 to 1: how much the colours say where mascot and backdrop differ by so many levels. */
  float trust(float contrast) {
    return Math.max(0, Math.min(1, (contrast - unlikeFrom) / (unlikeTo - unlikeFrom)));
  }
}
