package com.mascotposes.imaging.keying;

import java.util.Arrays;

/**
 * How much seems to be missing of what is left of a mascot. A hole between arm and body is
 * surrounded too, but small; a body that was eaten leaves a hollow drawing of its lines, or a face
 * and feet that hang together no more.
 */
final class Silhouette {
  private static final int STEP_PX = 3;

  private final int w;
  private final int h;
  private final boolean[] kept;
  private final int[] left;
  private final int[] right;
  private final int[] top;
  private final int[] bottom;

  private Silhouette(int[] cut, int width, int height) {
    this.w = (width + STEP_PX - 1) / STEP_PX;
    this.h = (height + STEP_PX - 1) / STEP_PX;
    this.kept = new boolean[w * h];
    this.left = filled(h, w);
    this.right = filled(h, -1);
    this.top = filled(w, h);
    this.bottom = filled(w, -1);
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        if (cut[y * STEP_PX * width + x * STEP_PX] < 0) {
          keep(x, y);
        }
      }
    }
  }

  private static int[] filled(int size, int value) {
    int[] all = new int[size];
    Arrays.fill(all, value);
    return all;
  }

  private void keep(int x, int y) {
    kept[y * w + x] = true;
    left[y] = Math.min(left[y], x);
    right[y] = Math.max(right[y], x);
    top[x] = Math.min(top[x], y);
    bottom[x] = Math.max(bottom[x], y);
  }

  /**
   * The share that seems to be missing.
   *
   * @param cut straight ARGB, row by row
   * @return 0 to 1, the larger of two: of what is kept and what has kept pixels on all four sides,
   *     how much is not kept (a bust ends at the lower border, which counts as a side of it); and
   *     half of how much of the box around everything lies outside the box around the largest part,
   *     as robots may consist of loose parts
   */
  static double missing(int[] cut, int width, int height) {
    Silhouette silhouette = new Silhouette(cut, width, height);
    return Math.max(silhouette.hollow(), silhouette.scattered() / 2);
  }

  private double hollow() {
    for (int x = left[h - 1]; x <= right[h - 1]; x++) {
      bottom[x] = h;
    }
    int all = 0;
    int missing = 0;
    for (int y = 0; y < h; y++) {
      for (int x = left[y]; x <= right[y]; x++) {
        boolean isKept = kept[y * w + x];
        boolean surrounded = y > top[x] && y < bottom[x];
        all += isKept || surrounded ? 1 : 0;
        missing += surrounded && !isKept ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) missing / all;
  }

  private double scattered() {
    boolean[] seen = new boolean[kept.length];
    int[] queue = new int[kept.length];
    Box all = new Box();
    Box largest = new Box();
    int most = 0;
    for (int i = 0; i < kept.length; i++) {
      if (kept[i] && !seen[i]) {
        int size = collect(i, seen, queue);
        Box part = new Box();
        for (int q = 0; q < size; q++) {
          part.add(queue[q] % w, queue[q] / w);
          all.add(queue[q] % w, queue[q] / w);
        }
        largest = size > most ? part : largest;
        most = Math.max(most, size);
      }
    }
    return most == 0 ? 0 : 1 - largest.area() / all.area();
  }

  /** Collects what touches the first pixel, also over a corner. */
  private int collect(int first, boolean[] seen, int[] queue) {
    int tail = 0;
    seen[first] = true;
    queue[tail++] = first;
    for (int head = 0; head < tail; head++) {
      int x = queue[head] % w;
      int y = queue[head] / w;
      for (int ny = Math.max(0, y - 1); ny <= Math.min(h - 1, y + 1); ny++) {
        for (int nx = Math.max(0, x - 1); nx <= Math.min(w - 1, x + 1); nx++) {
          int o = ny * w + nx;
          if (kept[o] && !seen[o]) {
            seen[o] = true;
            queue[tail++] = o;
          }
        }
      }
    }
    return tail;
  }

  private static final class Box {
    private int left = Integer.MAX_VALUE;
    private int top = Integer.MAX_VALUE;
    private int right = -1;
    private int bottom = -1;

    void add(int x, int y) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }

    double area() {
      return (right - left + 1.0) * (bottom - top + 1);
    }
  }
}
