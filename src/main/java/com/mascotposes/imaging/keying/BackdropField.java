package com.mascotposes.imaging.keying;

/**
 * The backdrop's colour at any place of the frame, also behind the mascot: means of small cells,
 * carried on into cells that hold no backdrop.
 */
final class BackdropField implements Behind {
  static final int CELL_PX = 4;

  private final int columns;
  private final int rows;
  private final float[] red;
  private final float[] green;
  private final float[] blue;

  /**
   * @param depth distance of each pixel from the mascot, as {@link Rings} counts it
   * @param sure depth from which a pixel holds nothing but backdrop
   */
  BackdropField(Frame frame, byte[] depth, int sure) {
    columns = (frame.width() + CELL_PX - 1) / CELL_PX;
    rows = (frame.height() + CELL_PX - 1) / CELL_PX;
    red = new float[columns * rows];
    green = new float[columns * rows];
    blue = new float[columns * rows];
    int[] count = sum(frame, depth, sure);
    fillEmpty(count);
  }

  private int[] sum(Frame frame, byte[] depth, int sure) {
    int[] count = new int[columns * rows];
    for (int y = 0; y < frame.height(); y++) {
      for (int column = 0; column < columns; column++) {
        sumRow(frame, depth, sure, y, column, count);
      }
    }
    for (int c = 0; c < count.length; c++) {
      if (count[c] > 0) {
        red[c] /= count[c];
        green[c] /= count[c];
        blue[c] /= count[c];
      }
    }
    return count;
  }

  private void sumRow(Frame frame, byte[] depth, int sure, int y, int column, int[] count) {
    int first = y * frame.width() + column * CELL_PX;
    int end = Math.min(first + CELL_PX, (y + 1) * frame.width());
    int r = 0;
    int g = 0;
    int b = 0;
    int n = 0;
    for (int i = first; i < end; i++) {
      if (depth[i] >= sure) {
        int rgb = frame.rgb()[i];
        r += Frame.red(rgb);
        g += Frame.green(rgb);
        b += Frame.blue(rgb);
        n++;
      }
    }
    int c = y / CELL_PX * columns + column;
    red[c] += r;
    green[c] += g;
    blue[c] += b;
    count[c] += n;
  }

  /** Ring after ring, an empty cell takes the mean of its filled neighbours. */
  private void fillEmpty(int[] count) {
    int[] ring = new int[count.length];
    int[] next = new int[count.length];
    int n = 0;
    boolean[] filled = new boolean[count.length];
    for (int c = 0; c < count.length; c++) {
      filled[c] = count[c] > 0;
    }
    for (int c = 0; c < count.length; c++) {
      if (!filled[c] && neighbours(c, filled) > 0) {
        ring[n++] = c;
      }
    }
    boolean[] queued = new boolean[count.length];
    while (n > 0) {
      for (int q = 0; q < n; q++) {
        average(ring[q], filled);
      }
      int m = 0;
      for (int q = 0; q < n; q++) {
        filled[ring[q]] = true;
      }
      for (int q = 0; q < n; q++) {
        m = enqueueEmpty(ring[q], filled, queued, next, m);
      }
      int[] swap = ring;
      ring = next;
      next = swap;
      n = m;
    }
  }

  private int neighbours(int c, boolean[] filled) {
    int x = c % columns;
    int n = 0;
    n += x > 0 && filled[c - 1] ? 1 : 0;
    n += x + 1 < columns && filled[c + 1] ? 1 : 0;
    n += c >= columns && filled[c - columns] ? 1 : 0;
    n += c + columns < filled.length && filled[c + columns] ? 1 : 0;
    return n;
  }

  private void average(int c, boolean[] filled) {
    int x = c % columns;
    int y = c / columns;
    float n = 0;
    for (int v = Math.max(0, y - 1); v <= Math.min(rows - 1, y + 1); v++) {
      for (int u = Math.max(0, x - 1); u <= Math.min(columns - 1, x + 1); u++) {
        int o = v * columns + u;
        if (filled[o]) {
          red[c] += red[o];
          green[c] += green[o];
          blue[c] += blue[o];
          n++;
        }
      }
    }
    red[c] /= n;
    green[c] /= n;
    blue[c] /= n;
  }

  private int enqueueEmpty(int c, boolean[] filled, boolean[] queued, int[] next, int m) {
    int x = c % columns;
    int[] around = {
      x > 0 ? c - 1 : -1,
      x + 1 < columns ? c + 1 : -1,
      c - columns,
      c + columns < filled.length ? c + columns : -1
    };
    for (int o : around) {
      if (o >= 0 && !filled[o] && !queued[o]) {
        queued[o] = true;
        next[m++] = o;
      }
    }
    return m;
  }

  /** Between the middles of cells, in a straight line. */
  @Override
  public void at(int x, int y, float[] out) {
    float u = Math.max(0, Math.min(columns - 1, (x + 0.5f) / CELL_PX - 0.5f));
    float v = Math.max(0, Math.min(rows - 1, (y + 0.5f) / CELL_PX - 0.5f));
    int u0 = (int) u;
    int v0 = (int) v;
    int c = v0 * columns + u0;
    int right = u0 + 1 < columns ? 1 : 0;
    int down = v0 + 1 < rows ? columns : 0;
    float fu = u - u0;
    float fv = v - v0;
    out[0] = mix(red, c, right, down, fu, fv);
    out[1] = mix(green, c, right, down, fu, fv);
    out[2] = mix(blue, c, right, down, fu, fv);
  }

  private static float mix(float[] p, int c, int right, int down, float fu, float fv) {
    float top = p[c] + fu * (p[c + right] - p[c]);
    float bottom = p[c + down] + fu * (p[c + down + right] - p[c + down]);
    return top + fv * (bottom - top);
  }
}
