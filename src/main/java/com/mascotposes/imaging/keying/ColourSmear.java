package com.mascotposes.imaging.keying;

/**
 * What most JPEG files do to colour: they store it at half the size, and reading them spreads every
 * stored value over its neighbours, so that edges of colour are several pixels wide.
 *
 * <p>How it is spread is known, so most of it can be undone. Brightness is stored at full size and
 * stays as it is.
 */
final class ColourSmear {

  /** Odd, so that steps within pairs are met as often as steps between them. */
  private static final int STEP_PX = 5;

  private static final int STEEP = 24;
  private static final double EVEN_BENDS = 2;

  /** Undoes a spread by 1/8, 3/4 and 1/8 to a tenth, however fine the detail. */
  private static final float SHARPER = 0.2f;

  private static final float RED = 0.299f;
  private static final float GREEN = 0.587f;
  private static final float BLUE = 0.114f;

  private final Frame frame;
  private final int width;
  private final int height;
  private final float[] redness;
  private final float[] blueness;

  private ColourSmear(Frame frame) {
    this.frame = frame;
    this.width = frame.width() / 2;
    this.height = frame.height() / 2;
    this.redness = new float[width * height];
    this.blueness = new float[width * height];
  }

  /**
   * Whether colour was enlarged from half the size in both directions. The step within a pair of
   * pixels is then the mean of the steps on both sides of it, while the step from one pair to the
   * next is not.
   */
  static boolean isIn(Frame frame) {
    int w = frame.width();
    int h = frame.height();
    long[] across = new long[2];
    long[] down = new long[2];
    for (int y = 2; y + 1 < h; y++) {
      for (int x = 2; x + 1 < w; x += STEP_PX) {
        addBend(frame, y * w + x, 1, x, across);
        addBend(frame, y * w + x, w, y, down);
      }
    }
    return across[0] > EVEN_BENDS * across[1] && down[0] > EVEN_BENDS * down[1];
  }

  /** Adds how far a step is from the mean of those beside it, where colours change much. */
  private static void addBend(Frame frame, int i, int back, int place, long[] bends) {
    int before = colour(frame.rgb()[i - 2 * back]);
    int after = colour(frame.rgb()[i + back]);
    if (Math.abs(after - before) >= STEEP) {
      int step = colour(frame.rgb()[i]) - colour(frame.rgb()[i - back]);
      long bend = 3L * step - (after - before);
      bends[place % 2] += bend * bend;
    }
  }

  private static int colour(int rgb) {
    return Frame.red(rgb) + Frame.blue(rgb) - 2 * Frame.green(rgb);
  }

  /** The frame with its colours as sharp as they were stored. */
  static Frame undo(Frame frame) {
    ColourSmear smear = new ColourSmear(frame);
    smear.halve();
    smear.sharpen(smear.redness);
    smear.sharpen(smear.blueness);
    return smear.recoloured();
  }

  private void halve() {
    int[] rgb = frame.rgb();
    int w = frame.width();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int i = 2 * (y * w + x);
        int r = 0;
        int b = 0;
        float level = 0;
        for (int k = 0; k < 4; k++) {
          int pixel = rgb[i + (k & 1) + (k >> 1) * w];
          r += Frame.red(pixel);
          b += Frame.blue(pixel);
          level += level(pixel);
        }
        redness[y * width + x] = (r - level) / 4;
        blueness[y * width + x] = (b - level) / 4;
      }
    }
  }

  private void sharpen(float[] plane) {
    for (int y = 0; y < height; y++) {
      sharpen(plane, y * width, 1, width);
    }
    for (int x = 0; x < width; x++) {
      sharpen(plane, x, width, height);
    }
  }

  private static void sharpen(float[] plane, int first, int stride, int length) {
    float before = length > 0 ? plane[first] : 0;
    for (int k = 1; k + 1 < length; k++) {
      int i = first + k * stride;
      float own = plane[i];
      plane[i] = own + SHARPER * (2 * own - before - plane[i + stride]);
      before = own;
    }
  }

  private Frame recoloured() {
    int[] out = frame.rgb().clone();
    int w = frame.width();
    for (int y = 0; y < 2 * height; y++) {
      int stored = y / 2 * width;
      int row = y * w;
      for (int x = 0; x < 2 * width; x += 2) {
        out[row + x] = recoloured(out[row + x], stored);
        out[row + x + 1] = recoloured(out[row + x + 1], stored);
        stored++;
      }
    }
    return new Frame(w, frame.height(), out);
  }

  private int recoloured(int rgb, int stored) {
    float level = level(rgb);
    float r = level + redness[stored];
    float b = level + blueness[stored];
    float g = level - RED / GREEN * redness[stored] - BLUE / GREEN * blueness[stored];
    return channel(r) << 16 | channel(g) << 8 | channel(b);
  }

  private static float level(int rgb) {
    return RED * Frame.red(rgb) + GREEN * Frame.green(rgb) + BLUE * Frame.blue(rgb);
  }

  private static int channel(float v) {
    return v <= 0 ? 0 : v >= 255 ? 255 : (int) (v + 0.5f);
  }
}
