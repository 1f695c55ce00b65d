package com.mascotposes.imaging.keying;

/**
 * Solves opacity and colour in the narrow band where mascot and backdrop mix.
 *
 * <p>A mixed pixel lies on the line between the backdrop's colour and a pure colour of the mascot.
 * Pure colours are handed on from ring to ring, from the inside out; of those its neighbours hold,
 * a pixel takes the one whose line passes nearest. A pixel that no line explains, such as the
 * outline of a drawing, is a pure colour itself.
 */
final class EdgeBand {
  static final int INNER_PX = 4;
  static final int OUTER_PX = 3;
  private static final float NOTHING = 0.03f;
  private static final float EVERYTHING = 0.97f;

  private final Frame frame;
  private final Rings inner;
  private final Rings outer;
  private final Behind field;
  private final RimLight light;
  private final Veil veil;
  private final EdgeMetric metric;
  private final int edgePx;
  private final float newColour2;
  private final float[] pure;
  private final float[] back = new float[3];
  private final float[] lit = new float[3];
  private final float[] best = new float[3];
  private float alpha;
  private float residual2;

  /**
   * @param edgePx depth inside the mascot to which the edge mixes, from {@link #INNER_PX}
   * @param offLine levels from which a pixel that no line explains has a colour of its own
   */
  EdgeBand(
      Frame frame,
      Rings inner,
      Rings outer,
      Behind field,
      RimLight light,
      Veil veil,
      EdgeMetric metric,
      int edgePx,
      double offLine) {
    this.frame = frame;
    this.inner = inner;
    this.outer = outer;
    this.field = field;
    this.light = light;
    this.veil = veil;
    this.metric = metric;
    this.edgePx = edgePx;
    this.newColour2 = (float) (offLine * offLine);
    this.pure = new float[3 * frame.size()];
  }

  /** Writes straight ARGB for all pixels of the band. */
  void solve(int[] out) {
    for (int d = edgePx; d >= 1; d--) {
      for (int q = inner.start(d); q < inner.end(d); q++) {
        int i = inner.pixel(q);
        out[i] = solve(i, d);
      }
    }
    for (int d = 1; d <= OUTER_PX; d++) {
      for (int q = outer.start(d); q < outer.end(d); q++) {
        int i = outer.pixel(q);
        out[i] = solve(i, 1 - d);
      }
    }
  }

  /**
   * @param level depth inside the mascot, 1 and more; 0 and less outside
   */
  private int solve(int i, int level) {
    int w = frame.width();
    int x = i % w;
    int y = i / w;
    field.at(x, y, back);
    int rgb = frame.rgb()[i];
    residual2 = Float.MAX_VALUE;
    alpha = 1;
    boolean found = false;
    for (int v = Math.max(0, y - 1); v <= Math.min(frame.height() - 1, y + 1); v++) {
      for (int u = Math.max(0, x - 1); u <= Math.min(w - 1, x + 1); u++) {
        int o = v * w + u;
        if (level(o) > level) {
          found = true;
          tryPure(o, rgb, level);
        }
      }
    }
    boolean inside = level > 0;
    if (inside && (!found || residual2 > newColour2 && alpha > 0.3f)) {
      alpha = 1;
      keepOwn(i, rgb, level);
    } else {
      pure[3 * i] = best[0];
      pure[3 * i + 1] = best[1];
      pure[3 * i + 2] = best[2];
    }
    if (inside && !found) {
      return pixel(rgb, level);
    }
    alpha = trusted(level);
    return pixel(rgb, Math.max(0, level));
  }

  /** Where mascot and backdrop look alike, colours say little and the place in the band counts. */
  private float trusted(int level) {
    float r = best[0] - back[0];
    float g = best[1] - back[1];
    float b = best[2] - back[2];
    float contrast = (float) Math.sqrt(r * r + g * g + b * b);
    float trust = metric.trust(contrast);
    float byPlace = level >= 3 ? 1 : level == 2 ? 0.9f : level == 1 ? 0.5f : 0;
    return trust * alpha + (1 - trust) * byPlace;
  }

  private int level(int o) {
    return inner.depth()[o] > 0 ? inner.depth()[o] : 1 - outer.depth()[o];
  }

  private void tryPure(int o, int rgb, int level) {
    int from = inner.depth()[o];
    if (from > edgePx) {
      keepOwn(o, frame.rgb()[o], from);
    }
    int depth = Math.max(0, level);
    for (int c = 0; c < 3; c++) {
      lit[c] = light.with(pure[3 * o + c], c, depth) - back[c];
    }
    float cr = Frame.red(rgb) - back[0];
    float cg = Frame.green(rgb) - back[1];
    float cb = Frame.blue(rgb) - back[2];
    float length2 = metric.dot(lit[0], lit[1], lit[2], lit[0], lit[1], lit[2]);
    float t = metric.dot(cr, cg, cb, lit[0], lit[1], lit[2]) / Math.max(1, length2);
    t = Math.max(0, Math.min(1, t));
    float r = cr - t * lit[0];
    float g = cg - t * lit[1];
    float b = cb - t * lit[2];
    float off = metric.dot(r, g, b, r, g, b);
    if (off < residual2) {
      residual2 = off;
      alpha = t;
      best[0] = pure[3 * o];
      best[1] = pure[3 * o + 1];
      best[2] = pure[3 * o + 2];
    }
  }

  private void keepOwn(int i, int rgb, int depth) {
    pure[3 * i] = light.without(Frame.red(rgb), 0, depth);
    pure[3 * i + 1] = light.without(Frame.green(rgb), 1, depth);
    pure[3 * i + 2] = light.without(Frame.blue(rgb), 2, depth);
    best[0] = pure[3 * i];
    best[1] = pure[3 * i + 1];
    best[2] = pure[3 * i + 2];
  }

  private int pixel(int rgb, int depth) {
    if (alpha < NOTHING) {
      return 0;
    }
    float a = alpha > EVERYTHING ? 1 : alpha;
    float own =
        veil.mayCover(best[0], best[1], best[2])
            ? veil.opacity(best[0], best[1], best[2], back)
            : 1;
    if (own < 1) {
      a *= own;
      if (a < NOTHING) {
        return 0;
      }
      for (int c = 0; c < 3; c++) {
        best[c] = back[c] + (best[c] - back[c]) / own;
      }
    }
    return (int) (a * 255 + 0.5f) << 24
        | channel(Frame.red(rgb), 0, a, depth) << 16
        | channel(Frame.green(rgb), 1, a, depth) << 8
        | channel(Frame.blue(rgb), 2, a, depth);
  }

  /** The un-mixed colour is exact but noisy where little of it shows: then the pure one counts. */
  private int channel(int value, int c, float a, int depth) {
    float unmixed = light.without(back[c] + (value - back[c]) / a, c, depth);
    float own = a * a;
    float v = own * unmixed + (1 - own) * best[c];
    return v <= 0 ? 0 : v >= 255 ? 255 : (int) (v + 0.5f);
  }
}
