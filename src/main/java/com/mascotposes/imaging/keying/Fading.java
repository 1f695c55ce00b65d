package com.mascotposes.imaging.keying;

/**
 * Light that fades with the depth as an exponential does: a straight line through the logarithms of
 * what was measured, each weighted by its own size.
 */
final class Fading {
  private static final float LEAST = 0.012f;
  private static final double STEEPEST = 0.4;
  private static final double FLATTEST = 0.04;

  private final double height;
  private final double slope;

  private Fading(double height, double slope) {
    this.height = height;
    this.slope = slope;
  }

  /**
   * @param shares of the backdrop by depth
   * @param first the depth to begin at; when hardly anything was measured there, nothing shines
   * @param last the depth to end at
   */
  static Fading through(float[] shares, int first, int last) {
    double sw = 0;
    double sx = 0;
    double sy = 0;
    double sxx = 0;
    double sxy = 0;
    for (int d = first; d <= last; d++) {
      if (shares[d] >= LEAST) {
        double w = shares[d];
        double y = Math.log(w);
        sw += w;
        sx += w * d;
        sy += w * y;
        sxx += w * d * d;
        sxy += w * d * y;
      }
    }
    double spread = sw * sxx - sx * sx;
    if (shares[first] < LEAST || spread <= 1e-9) {
      return new Fading(Double.NEGATIVE_INFINITY, 0);
    }
    double slope = Math.max(-STEEPEST, Math.min(-FLATTEST, (sw * sxy - sx * sy) / spread));
    return new Fading((sy - slope * sx) / sw, slope);
  }

  /** Share of the backdrop at a depth; 0 when nothing shines. */
  double at(int depth) {
    return Math.exp(height + slope * depth);
  }
}
