package com.mascotposes.imaging.keying;

/** Recognises the grey and white squares that image models paint when asked for transparency. */
final class Checkerboard {
  private static final int NEAR = 10;
  private static final int LEAST_STEP = 12;
  private static final int GREATEST_STEP = 110;
  private static final double LEAST_SHARE = 0.25;
  private static final double TOGETHER = 0.8;
  private static final int FEWEST_SQUARES = 8;
  private static final int DARKEST = 110;
  private static final int MOST_COLOUR = 16;

  private Checkerboard() {}

  /**
   * Looks along the top rows and the left columns, inside the outermost pixels.
   *
   * @param main the most common colour of the border
   * @return the colour of the other squares, or -1 when this is no checkerboard
   */
  static int secondColour(Frame frame, int main) {
    int inset = Math.min(4, (Math.min(frame.width(), frame.height()) - 1) / 2);
    int top = inAlternation(frame, inset * frame.width(), 1, frame.width(), main);
    int left = inAlternation(frame, inset, frame.width(), frame.height(), main);
    return top >= 0 && left >= 0 ? top : -1;
  }

  private static int inAlternation(Frame frame, int first, int stride, int length, int main) {
    int[] levels = new int[256];
    int mainCount = 0;
    for (int k = 0; k < length; k++) {
      int rgb = frame.rgb()[first + k * stride];
      if (near(rgb, main)) {
        mainCount++;
      } else if (isGrey(rgb)) {
        levels[Frame.green(rgb)]++;
      }
    }
    int level = fullest(levels);
    int step = Math.abs(level - Frame.green(main));
    int other = level << 16 | level << 8 | level;
    if (step < LEAST_STEP || step > GREATEST_STEP || level < DARKEST) {
      return -1;
    }
    int otherCount = 0;
    int changes = 0;
    int last = 0;
    for (int k = 0; k < length; k++) {
      int rgb = frame.rgb()[first + k * stride];
      int now = near(rgb, main) ? 1 : near(rgb, other) ? 2 : last;
      otherCount += near(rgb, other) ? 1 : 0;
      changes += last != 0 && now != last ? 1 : 0;
      last = now;
    }
    boolean both = Math.min(mainCount, otherCount) >= LEAST_SHARE * length;
    boolean only = mainCount + otherCount >= TOGETHER * length;
    return both && only && changes >= FEWEST_SQUARES ? other : -1;
  }

  private static int fullest(int[] levels) {
    int best = 0;
    for (int level = 1; level < levels.length; level++) {
      best = levels[level] > levels[best] ? level : best;
    }
    return best;
  }

  private static boolean near(int rgb, int other) {
    return Frame.distance2(rgb, other) <= 3 * NEAR * NEAR;
  }

  private static boolean isGrey(int rgb) {
    int high = Math.max(Frame.red(rgb), Math.max(Frame.green(rgb), Frame.blue(rgb)));
    int low = Math.min(Frame.red(rgb), Math.min(Frame.green(rgb), Frame.blue(rgb)));
    return high - low <= MOST_COLOUR;
  }
}
