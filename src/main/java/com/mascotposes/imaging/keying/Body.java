package com.mascotposes.imaging.keying;

/** Paints the mascot inside its edge band: rim light taken off, veils made transparent. */
final class Body {
  private final Frame frame;
  private final byte[] depth;
  private final Behind field;
  private final RimLight light;
  private final Veil veil;
  private final int edgePx;
  private final float[] back = new float[3];

  /**
   * @param depth distance of each pixel from the backdrop, as {@link Rings} counts it
   * @param edgePx depth of the edge band
   */
  Body(Frame frame, byte[] depth, Behind field, RimLight light, Veil veil, int edgePx) {
    this.frame = frame;
    this.depth = depth;
    this.field = field;
    this.light = light;
    this.veil = veil;
    this.edgePx = edgePx;
  }

  /** Writes straight ARGB for all pixels deeper than the edge band. */
  void paint(int[] out) {
    for (int i = 0; i < out.length; i++) {
      if (depth[i] > edgePx) {
        out[i] = pixel(i);
      }
    }
  }

  private int pixel(int i) {
    int rgb = frame.rgb()[i];
    int d = depth[i];
    if (light.share(d) == 0 && !veil.isPossible()) {
      return 0xff000000 | rgb;
    }
    float r = light.without(Frame.red(rgb), 0, d);
    float g = light.without(Frame.green(rgb), 1, d);
    float b = light.without(Frame.blue(rgb), 2, d);
    if (!veil.mayCover(r, g, b)) {
      return argb(1, r, g, b);
    }
    field.at(i % frame.width(), i / frame.width(), back);
    float a = veil.opacity(r, g, b, back);
    return a <= 0 ? 0 : argb(a, unveil(r, 0, a), unveil(g, 1, a), unveil(b, 2, a));
  }

  private float unveil(float value, int c, float a) {
    return back[c] + (value - back[c]) / a;
  }

  private static int argb(float a, float r, float g, float b) {
    return (int) (a * 255 + 0.5f) << 24 | level(r) << 16 | level(g) << 8 | level(b);
  }

  private static int level(float v) {
    return v <= 0 ? 0 : v >= 255 ? 255 : (int) (v + 0.5f);
  }
}
