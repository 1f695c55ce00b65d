package com.mascotposes.imaging.keying;

/**
 * Whether a frame was ever a JPEG file, also when it arrives as PNG: small steps then gather on the
 * borders of the eight-pixel blocks.
 */
final class BlockTrace {
  private static final int BLOCK = 8;
  private static final int ROW_STEP = 2;
  private static final int LARGEST_STEP = 5;
  private static final double EXCESS = 1.18;
  private static final int FEWEST = 400;

  private BlockTrace() {}

  static boolean isIn(Frame frame) {
    int w = frame.width();
    int[] steps = new int[BLOCK];
    for (int y = 0; y < frame.height(); y += ROW_STEP) {
      for (int x = 1; x < w; x++) {
        int i = y * w + x;
        int step = Math.abs(Frame.green(frame.rgb()[i]) - Frame.green(frame.rgb()[i - 1]));
        if (step >= 1 && step <= LARGEST_STEP) {
          steps[x % BLOCK]++;
        }
      }
    }
    long elsewhere = 0;
    for (int x = 1; x < BLOCK; x++) {
      elsewhere += steps[x];
    }
    return elsewhere > FEWEST && steps[0] > EXCESS * elsewhere / (BLOCK - 1);
  }
}
