package com.mascotposes.imaging.keying;

/**
 * A painted checkerboard, predicted for every pixel of the frame.
 *
 * <p>The grid is read from lines near the border. All pixels near the border are then folded into
 * one tile of two by two squares and averaged, which also learns how soft the seams are.
 */
final class PaintedSquares implements Behind {
  private static final int LINES = 3;
  private static final int LINE_STEP = 6;
  private static final int OFF = 16;
  private static final double EXPLAINED = 0.65;

  private final Frame frame;
  private final SquareGrid across;
  private final SquareGrid down;
  private final int tileWidth;
  private final int tileHeight;
  private final float[] tile;
  private final int[] light;
  private final int[] column;
  private final int[] row;

  private PaintedSquares(Frame frame, SquareGrid across, SquareGrid down) {
    this.frame = frame;
    this.across = across;
    this.down = down;
    tileWidth = (int) Math.ceil(2 * across.side()) + 1;
    tileHeight = (int) Math.ceil(2 * down.side()) + 1;
    tile = new float[3 * tileWidth * tileHeight];
    light = new int[tileWidth * tileHeight];
    column = new int[frame.width()];
    for (int x = 0; x < column.length; x++) {
      column[x] = across.phase(x);
    }
    row = new int[frame.height()];
    for (int y = 0; y < row.length; y++) {
      row[y] = down.phase(y) * tileWidth;
    }
  }

  /**
   * Predicts the squares.
   *
   * @return null when there are none, or none in an even grid
   */
  static PaintedSquares in(Frame frame, Backdrop backdrop) {
    if (!backdrop.isCheckerboard()) {
      return null;
    }
    SquareGrid across = null;
    SquareGrid down = null;
    for (int line = 0; line < LINES && (across == null || down == null); line++) {
      int inset = 4 + line * LINE_STEP;
      int w = frame.width();
      if (across == null) {
        across = SquareGrid.along(frame, inset * w, 1, w, backdrop.rgb(), backdrop.second());
      }
      if (down == null) {
        down = SquareGrid.along(frame, inset, w, frame.height(), backdrop.rgb(), backdrop.second());
      }
    }
    if (across == null || down == null) {
      return null;
    }
    PaintedSquares squares = new PaintedSquares(frame, across, down);
    return squares.learn(backdrop) ? squares : null;
  }

  /** Averages the pixels near the border by their place in the tile. */
  private boolean learn(Backdrop backdrop) {
    int even = vote(backdrop);
    int[] colours = even >= 0 ? colours(backdrop) : new int[] {backdrop.second(), backdrop.rgb()};
    int[] count = new int[light.length];
    int depth = ring();
    int seen = 0;
    int explained = 0;
    for (int y = 0; y < frame.height(); y++) {
      boolean edgeRow = y < depth || y >= frame.height() - depth;
      for (int x = 0; x < frame.width(); x++) {
        if (!edgeRow && x == depth) {
          x = Math.max(x, frame.width() - depth);
        }
        int t = place(x, y);
        int rgb = frame.rgb()[y * frame.width() + x];
        seen++;
        if (isBetween(rgb, backdrop) && (isSeam(x, y) || isNear(rgb, colours[parity(x, y)]))) {
          explained++;
          count[t]++;
          tile[3 * t] += Frame.red(rgb);
          tile[3 * t + 1] += Frame.green(rgb);
          tile[3 * t + 2] += Frame.blue(rgb);
        }
      }
    }
    average(count, colours);
    return explained >= EXPLAINED * seen;
  }

  private static int[] colours(Backdrop backdrop) {
    return new int[] {backdrop.rgb(), backdrop.second()};
  }

  /** Positive when squares of even number are the light ones. */
  private int vote(Backdrop backdrop) {
    int even = 0;
    int depth = ring();
    for (int y = 0; y < depth; y++) {
      for (int x = 0; x < frame.width(); x++) {
        int rgb = frame.rgb()[y * frame.width() + x];
        int vote = isNear(rgb, backdrop.rgb()) ? 1 : isNear(rgb, backdrop.second()) ? -1 : 0;
        even += parity(x, y) == 0 ? vote : -vote;
      }
    }
    return even;
  }

  private int ring() {
    int shorter = Math.min(frame.width(), frame.height());
    return Math.min(shorter / 4, (int) Math.ceil(2 * Math.max(across.side(), down.side())));
  }

  private void average(int[] count, int[] colours) {
    for (int t = 0; t < count.length; t++) {
      int u = t % tileWidth;
      int v = t / tileWidth;
      boolean odd = (u >= across.side()) != (v >= down.side());
      int hard = colours[odd ? 1 : 0];
      float n = count[t];
      tile[3 * t] = n > 0 ? tile[3 * t] / n : Frame.red(hard);
      tile[3 * t + 1] = n > 0 ? tile[3 * t + 1] / n : Frame.green(hard);
      tile[3 * t + 2] = n > 0 ? tile[3 * t + 2] / n : Frame.blue(hard);
      light[t] = hard == Math.max(colours[0], colours[1]) ? 1 : 0;
    }
  }

  private boolean isSeam(int x, int y) {
    return parity(x - 2, y) != parity(x + 2, y) || parity(x, y - 2) != parity(x, y + 2);
  }

  private int parity(int x, int y) {
    return across.square(x) + down.square(y) & 1;
  }

  private int place(int x, int y) {
    return row[y] + column[x];
  }

  private static boolean isNear(int rgb, int other) {
    return Frame.distance2(rgb, other) <= OFF * OFF;
  }

  private static boolean isBetween(int rgb, Backdrop b) {
    int level = Frame.green(rgb);
    int grey = level << 16 | level << 8 | level;
    return isNear(rgb, grey)
        && level >= Frame.green(b.second()) - OFF
        && level <= Frame.green(b.rgb()) + OFF;
  }

  /** The longer side of a square, in pixels. */
  double side() {
    return Math.max(across.side(), down.side());
  }

  /** Whether the pixel lies in a square of the lighter colour. */
  boolean isLight(int i) {
    return light[place(i % frame.width(), i / frame.width())] == 1;
  }

  @Override
  public void at(int x, int y, float[] out) {
    int t = 3 * place(x, y);
    out[0] = tile[t];
    out[1] = tile[t + 1];
    out[2] = tile[t + 2];
  }

  /** The frame as if its backdrop were one flat colour: what differs from it is mascot. */
  Frame flattened(int flat) {
    int[] out = new int[frame.size()];
    float[] back = new float[3];
    for (int i = 0; i < out.length; i++) {
      at(i % frame.width(), i / frame.width(), back);
      int rgb = frame.rgb()[i];
      out[i] =
          level(Frame.red(rgb) - back[0] + Frame.red(flat)) << 16
              | level(Frame.green(rgb) - back[1] + Frame.green(flat)) << 8
              | level(Frame.blue(rgb) - back[2] + Frame.blue(flat));
    }
    return new Frame(frame.width(), frame.height(), out);
  }

  private static int level(float v) {
    return v <= 0 ? 0 : v >= 255 ? 255 : (int) (v + 0.5f);
  }
}
