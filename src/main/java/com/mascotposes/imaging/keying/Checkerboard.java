package com.mascotposes.imaging.keying;

/** Recognises the grey and white squares that image models paint when asked for transparency. */
final class Checkerboard {
  private static final int NEAR = 10;
  private static final int LEAST_STEP = 12;
  private static final int GREATEST_STEP = 110;
  private static final double LEAST_SHARE = 0.25;
  private static final double TOGETHER = 0.8;
  private static final int FEWEST_SQUARES = 8;
  private static final int FARTHEST_IN = 16;
  private static final int BESIDE_A_SEAM = 6;
  private static final int DARKEST = 110;
  private static final int MOST_COLOUR = 16;
  private static final int RINGING = 5;
  private static final double DISTURBED = 0.01;

  private Checkerboard() {}

  /**
   * Looks along the top rows and the left columns, inside the outermost pixels.
   *
   * @return the lighter and the darker colour of the squares, or none when this is no checkerboard
   */
  static int[] squares(Frame frame) {
    int[] top = new int[0];
    int[] left = new int[0];
    int shorter = Math.min(frame.width(), frame.height());
    for (int inset = 4; inset <= FARTHEST_IN && inset < shorter; inset += BESIDE_A_SEAM) {
      top = clearer(top, alternation(frame, inset * frame.width(), 1, frame.width()));
      left = clearer(left, alternation(frame, inset, frame.width(), frame.height()));
    }
    return left.length == 0 ? left : top;
  }

  /**
   * Whether JPEG or grain disturbs the squares: drawn ones have two colours and their mixtures on
   * the seams, but no others near the two. The trace of JPEG's blocks says little here, as squares
   * begin and end on the borders of blocks or never do.
   *
   * @param squares the two colours
   */
  static boolean isDisturbed(Frame frame, int[] squares) {
    int light = Frame.green(squares[0]);
    int dark = Frame.green(squares[1]);
    int off = 0;
    int end = Math.min(FARTHEST_IN, frame.height()) * frame.width();
    for (int i = 0; i < end; i++) {
      int level = Frame.green(frame.rgb()[i]);
      int distance = Math.min(Math.abs(level - light), Math.abs(level - dark));
      off += distance >= 1 && distance <= RINGING ? 1 : 0;
    }
    return off > DISTURBED * end;
  }

  /** On a seam between squares their colours are mixed, so the greater contrast is the true one. */
  private static int[] clearer(int[] one, int[] other) {
    return contrast(other) > contrast(one) ? other : one;
  }

  private static int contrast(int[] squares) {
    return squares.length == 0 ? -1 : squares[0] - squares[1];
  }

  private static int[] alternation(Frame frame, int first, int stride, int length) {
    int[] levels = new int[256];
    for (int k = 0; k < length; k++) {
      int rgb = frame.rgb()[first + k * stride];
      if (isGrey(rgb)) {
        levels[Frame.green(rgb)]++;
      }
    }
    int one = fullest(levels, -LEAST_STEP);
    int two = fullest(levels, one);
    int light = grey(Math.max(one, two));
    int dark = grey(Math.min(one, two));
    int step = Math.abs(one - two);
    boolean plausible = step <= GREATEST_STEP && Math.min(one, two) >= DARKEST;
    boolean alternates = plausible && alternates(frame, first, stride, length, light, dark);
    return alternates ? new int[] {light, dark} : new int[0];
  }

  private static boolean alternates(
      Frame frame, int first, int stride, int length, int light, int dark) {
    int[] count = new int[3];
    int changes = 0;
    int last = 0;
    for (int k = 0; k < length; k++) {
      int rgb = frame.rgb()[first + k * stride];
      int now = near(rgb, light) ? 1 : near(rgb, dark) ? 2 : 0;
      count[now]++;
      if (now != 0) {
        changes += last != 0 && now != last ? 1 : 0;
        last = now;
      }
    }
    return Math.min(count[1], count[2]) >= LEAST_SHARE * length
        && count[1] + count[2] >= TOGETHER * length
        && changes >= FEWEST_SQUARES;
  }

  private static int grey(int level) {
    return level << 16 | level << 8 | level;
  }

  /** The most common level that is not too near to another one. */
  private static int fullest(int[] levels, int other) {
    int best = other < LEAST_STEP ? 255 : 0;
    for (int level = 0; level < levels.length; level++) {
      if (Math.abs(level - other) >= LEAST_STEP && levels[level] > levels[best]) {
        best = level;
      }
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
