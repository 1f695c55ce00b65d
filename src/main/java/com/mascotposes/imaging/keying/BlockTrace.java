package com.mascotposes.imaging.keying;

/**
 * Whether a frame was ever a JPEG file, also when it arrives as PNG: small steps then gather on the
 * borders of the eight-pixel blocks, of columns as of rows.
 *
 * <p>They gather there more than at any other place within a block. A drawing that was enlarged has
 * its steps on every second or fourth pixel, and so on the borders of blocks as well.
 */
final class BlockTrace {
  private static final int BLOCK = 8;
  private static final int LINE_STEP = 2;
  private static final int LARGEST_STEP = 5;
  private static final double EXCESS = 1.12;
  private static final int FEWEST = 400;

  private BlockTrace() {}

  static boolean isIn(Frame frame) {
    int w = frame.width();
    int h = frame.height();
    int[] steps = new int[BLOCK];
    for (int y = 0; y < h; y += LINE_STEP) {
      for (int x = 1; x < w; x++) {
        count(frame, y * w + x, 1, x, steps);
      }
    }
    for (int y = 1; y < h; y++) {
      for (int x = 0; x < w; x += LINE_STEP) {
        count(frame, y * w + x, w, y, steps);
      }
    }
    int elsewhere = 0;
    int most = 0;
    for (int place = 1; place < BLOCK; place++) {
      elsewhere += steps[place];
      most = Math.max(most, steps[place]);
    }
    return elsewhere > FEWEST && steps[0] > EXCESS * most;
  }

  /** Counts a small step from the pixel before, by its place within a block. */
  private static void count(Frame frame, int i, int back, int place, int[] steps) {
    int level = Frame.green(frame.rgb()[i]);
    int step = Math.abs(level - Frame.green(frame.rgb()[i - back]));
    if (step >= 1 && step <= LARGEST_STEP) {
      steps[place % BLOCK]++;
    }
  }
}
