package com.mascotposes.imaging.keying;

/**
 * Solves opacity and colour in the narrow band where mascot and backdrop mix.
 *
 * <p>A mixed pixel lies on the line between the backdrop's colour and a pure colour of the mascot
 * nearby. Of the pure colours around it, the one whose line passes nearest is taken.
 */
final class EdgeBand {
  private static final int REACH_PX = 5;
  private static final int PURE_DEPTH = 3;

  private final Frame frame;
  private final byte[] inner;
  private final BackdropField field;
  private final float[] back = new float[3];

  /**
   * @param inner distance of each pixel from the backdrop, 0 on it
   */
  EdgeBand(Frame frame, byte[] inner, BackdropField field) {
    this.frame = frame;
    this.inner = inner;
    this.field = field;
  }

  /** Straight ARGB of one band pixel. */
  int solve(int x, int y) {
    field.at(x, y, back);
    int i = y * frame.width() + x;
    int rgb = frame.rgb()[i];
    int pure = purest(x, y, rgb);
    if (pure < 0) {
      return inner[i] > 0 ? 0xff000000 | rgb : 0;
    }
    float cr = Frame.red(rgb) - back[0];
    float cg = Frame.green(rgb) - back[1];
    float cb = Frame.blue(rgb) - back[2];
    float fr = Frame.red(pure) - back[0];
    float fg = Frame.green(pure) - back[1];
    float fb = Frame.blue(pure) - back[2];
    float alpha = (cr * fr + cg * fg + cb * fb) / Math.max(1, fr * fr + fg * fg + fb * fb);
    alpha = Math.max(0, Math.min(1, alpha));
    if (alpha < 0.02f) {
      return 0;
    }
    if (alpha > 0.98f) {
      return 0xff000000 | rgb;
    }
    float own = Math.min(1, alpha * alpha);
    return (int) (alpha * 255 + 0.5f) << 24
        | channel(back[0] + cr / alpha, Frame.red(pure), own) << 16
        | channel(back[1] + cg / alpha, Frame.green(pure), own) << 8
        | channel(back[2] + cb / alpha, Frame.blue(pure), own);
  }

  /** The un-mixed colour is exact but noisy where little of it shows: then the pure one counts. */
  private static int channel(float unmixed, int pure, float own) {
    float v = own * unmixed + (1 - own) * pure;
    return v <= 0 ? 0 : v >= 255 ? 255 : (int) (v + 0.5f);
  }

  private int purest(int x, int y, int rgb) {
    int w = frame.width();
    float best = Float.MAX_VALUE;
    int pure = -1;
    int y1 = Math.min(frame.height() - 1, y + REACH_PX);
    int x1 = Math.min(w - 1, x + REACH_PX);
    for (int v = Math.max(0, y - REACH_PX); v <= y1; v++) {
      for (int u = Math.max(0, x - REACH_PX); u <= x1; u++) {
        int o = v * w + u;
        if (inner[o] == 0 || inner[o] < PURE_DEPTH && !isRidge(o, u, v)) {
          continue;
        }
        int candidate = frame.rgb()[o];
        float cost = offLine(rgb, candidate) + 2 * ((u - x) * (u - x) + (v - y) * (v - y));
        if (cost < best) {
          best = cost;
          pure = candidate;
        }
      }
    }
    return pure;
  }

  private boolean isRidge(int o, int u, int v) {
    int w = frame.width();
    byte own = inner[o];
    return (u == 0 || inner[o - 1] <= own)
        && (u + 1 == w || inner[o + 1] <= own)
        && (v == 0 || inner[o - w] <= own)
        && (v + 1 == frame.height() || inner[o + w] <= own);
  }

  /** Squared distance of the pixel from the segment between backdrop and candidate. */
  private float offLine(int rgb, int candidate) {
    float cr = Frame.red(rgb) - back[0];
    float cg = Frame.green(rgb) - back[1];
    float cb = Frame.blue(rgb) - back[2];
    float fr = Frame.red(candidate) - back[0];
    float fg = Frame.green(candidate) - back[1];
    float fb = Frame.blue(candidate) - back[2];
    float t = (cr * fr + cg * fg + cb * fb) / Math.max(1, fr * fr + fg * fg + fb * fb);
    t = Math.max(0, Math.min(1, t));
    float r = cr - t * fr;
    float g = cg - t * fg;
    float b = cb - t * fb;
    return r * r + g * g + b * b;
  }
}
