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
  private static final int STEP_PX = 16;
  private static final int TERMS = 6;
  private static final double[] FARTHEST = {Double.POSITIVE_INFINITY, 6, 3};
  private static final double EXPLAINED = 0.95;

  private final int width;
  private final int height;
  private final double[] term = new double[TERMS];
  private final double[][] weight = new double[3][TERMS];

  private final float[] there = new float[3];

  private PaperLight(Frame frame, int rgb) {
    width = frame.width();
    height = frame.height();
    weight[0][0] = Frame.red(rgb);
    weight[1][0] = Frame.green(rgb);
    weight[2][0] = Frame.blue(rgb);
  }

  /** The same colour everywhere. */
  static PaperLight even(Frame frame, int rgb) {
    return new PaperLight(frame, rgb);
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
    return explained < EXPLAINED ? even(frame, rgb) : light;
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

  /**
   * Gives back to the mascot what a flood took of it by mistake: what is brighter than the paper or
   * of another tint. A shadow is neither, it takes the same share of all three channels.
   *
   * @param region changed: what cannot be paper becomes {@link Flood#INSIDE}
   * @param farthest levels by which paper may differ from its light or a share of it
   */
  void keepOnly(Frame frame, byte[] region, double farthest) {
    for (int i = 0; i < region.length; i++) {
      if (region[i] == Flood.OUTSIDE && shaded2(frame.rgb()[i], i) > farthest * farthest) {
        region[i] = Flood.INSIDE;
      }
    }
  }

  /** Squared distance in levels of a colour from the light at pixel {@code i}. */
  float distance2(int rgb, int i) {
    at(i % width, i / width, there);
    float r = Frame.red(rgb) - there[0];
    float g = Frame.green(rgb) - there[1];
    float b = Frame.blue(rgb) - there[2];
    return r * r + g * g + b * b;
  }

  private float shaded2(int rgb, int i) {
    at(i % width, i / width, there);
    float r = Frame.red(rgb);
    float g = Frame.green(rgb);
    float b = Frame.blue(rgb);
    float light = r * there[0] + g * there[1] + b * there[2];
    float full = there[0] * there[0] + there[1] * there[1] + there[2] * there[2];
    float share = Math.min(1, light / full);
    r -= share * there[0];
    g -= share * there[1];
    b -= share * there[2];
    return r * r + g * g + b * b;
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
