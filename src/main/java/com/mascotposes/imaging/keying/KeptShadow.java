package com.mascotposes.imaging.keying;

/** Keeps the shadow that the mascot throws on its backdrop, as see-through black. */
final class KeptShadow {
  private static final float UNEVENNESS = 0.12f;

  private KeptShadow() {}

  /**
   * @param cut straight ARGB; fully transparent pixels where the backdrop is clearly darker than
   *     its main colour are written
   */
  static void paint(Frame frame, Backdrop backdrop, int[] cut) {
    float light = luma(backdrop.rgb());
    for (int i = 0; i < cut.length; i++) {
      if (cut[i] >>> 24 == 0) {
        float shade = 1 - luma(frame.rgb()[i]) / Math.max(1, light) - UNEVENNESS;
        cut[i] = shade > 0 ? (int) (shade * 255) << 24 : 0;
      }
    }
  }

  private static float luma(int rgb) {
    return 0.299f * Frame.red(rgb) + 0.587f * Frame.green(rgb) + 0.114f * Frame.blue(rgb);
  }
}
