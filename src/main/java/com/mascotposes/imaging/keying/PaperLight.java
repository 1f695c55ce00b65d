package com.mascotposes.imaging.keying;

/**
 * The colour of paper at any place, also where the mascot hides it: its light runs evenly from one
 * side to the other or falls off towards the corners, so each channel is a quadratic of the place.
 *
 * <p>Fitted to the whole backdrop, it is exact to a fraction of a level, where the mean of what
 * lies around a place is not. Shadows are left out of the fit; where there is too much else, the
 * main colour stands everywhere.
 */
final class PaperLight implements Behind {
  private static final int STEP_PX = 8;
  private static final int TERMS = 6;
  private static final double[] FARTHEST = {Double.POSITIVE_INFINITY, 6, 3};
  private static final double EXPLAINED = 0.95;

  private final int width;
  private final int height;
  private final double[] term = new double[TERMS];
  private final double[][] weight = new double[3][TERMS];

  private PaperLight(Frame frame, int rgb) {
    width = frame.width();
    height = frame.height();
    weight[0][0] = Frame.red(rgb);
    weight[1][0] = Frame.green(rgb);
    weight[2][0] = Frame.blue(rgb);
  }

  /**
   * Fits the light to what was flooded.
   *
   * @param region one byte a pixel, {@link Flood#OUTSIDE} where the backdrop is
   * @param rgb the backdrop's main colour
   */
  static PaperLight on(Frame frame, byte[] region, int rgb) {
    PaperLight light = new PaperLight(frame, rgb);
    double explained = 0;
    for (double farthest : FARTHEST) {
      explained = light.fit(frame, region, farthest);
    }
    return explained < EXPLAINED ? new PaperLight(frame, rgb) : light;
  }

  /**
   * Least squares over a grid of places, all three channels at once.
   *
   * @param farthest places that differ by more levels are left out
   * @return the share of places that were not
   */
  private double fit(Frame frame, byte[] region, double farthest) {
    double[][] sums = new double[TERMS][TERMS + 3];
    float[] light = new float[3];
    int all = 0;
    int used = 0;
    for (int y = STEP_PX / 2; y < height; y += STEP_PX) {
      for (int x = STEP_PX / 2; x < width; x += STEP_PX) {
        int rgb = frame.rgb()[y * width + x];
        if (region[y * width + x] == Flood.OUTSIDE) {
          at(x, y, light);
          all++;
          if (Math.abs(Frame.green(rgb) - light[1]) <= farthest) {
            add(rgb, sums);
            used++;
          }
        }
      }
    }
    return solve(sums) ? (double) used / all : 0;
  }

  private void add(int rgb, double[][] sums) {
    for (int i = 0; i < TERMS; i++) {
      for (int j = 0; j < TERMS; j++) {
        sums[i][j] += term[i] * term[j];
      }
      sums[i][TERMS] += term[i] * Frame.red(rgb);
      sums[i][TERMS + 1] += term[i] * Frame.green(rgb);
      sums[i][TERMS + 2] += term[i] * Frame.blue(rgb);
    }
  }

  /** Gauss-Jordan; the sums are positive definite unless there are too few places. */
  private boolean solve(double[][] sums) {
    for (int k = 0; k < TERMS; k++) {
      if (sums[k][k] < 1e-3) {
        return false;
      }
      for (int i = 0; i < TERMS; i++) {
        double factor = i == k ? 0 : sums[i][k] / sums[k][k];
        for (int j = k; j < TERMS + 3; j++) {
          sums[i][j] -= factor * sums[k][j];
        }
      }
    }
    for (int c = 0; c < 3; c++) {
      for (int i = 0; i < TERMS; i++) {
        weight[c][i] = sums[i][TERMS + c] / sums[i][i];
      }
    }
    return true;
  }

  /** Whether the light is the same all over, to a level. */
  boolean isEven() {
    double spread = 0;
    for (int i = 1; i < TERMS; i++) {
      spread += Math.abs(weight[1][i]);
    }
    return spread < 1;
  }

  @Override
  public void at(int x, int y, float[] out) {
    double u = 2.0 * x / width - 1;
    double v = 2.0 * y / height - 1;
    term[0] = 1;
    term[1] = u;
    term[2] = v;
    term[3] = u * u;
    term[4] = u * v;
    term[5] = v * v;
    for (int c = 0; c < 3; c++) {
      double sum = 0;
      for (int i = 0; i < TERMS; i++) {
        sum += weight[c][i] * term[i];
      }
      out[c] = (float) sum;
    }
  }
}
