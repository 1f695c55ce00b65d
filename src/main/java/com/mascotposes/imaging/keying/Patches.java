package com.mascotposes.imaging.keying;

/**
 * Enclosed patches of the very grey that stands behind the mascot: holes.
 *
 * <p>A patch is judged by the mean colour of its core, which neither grain nor the ringing of JPEG
 * moves, so that a grey of the mascot's own is told apart when it differs by a few levels.
 */
final class Patches {
  private static final int ALIKE = 12;
  private static final int FEWEST = 12;

  private final Frame smooth;
  private final Flood flood;
  private final int backdrop;
  private final double limit;
  private final boolean[] visited;
  private final int[] queue;
  private int core;
  private long red;
  private long green;
  private long blue;

  private Patches(Frame smooth, Flood flood, int backdrop, double limit) {
    this.smooth = smooth;
    this.flood = flood;
    this.backdrop = backdrop;
    this.limit = limit;
    this.visited = new boolean[smooth.size()];
    this.queue = new int[smooth.size()];
  }

  /**
   * Seeds the flood in every hole; the caller runs it.
   *
   * @param limit farthest the mean of a hole may be from the backdrop, in levels
   */
  static void open(Frame smooth, Flood flood, int backdrop, double limit) {
    Patches patches = new Patches(smooth, flood, backdrop, limit);
    for (int i = 0; i < smooth.size(); i++) {
      if (patches.isCandidate(i)) {
        patches.judge(i);
      }
    }
  }

  private boolean isCandidate(int i) {
    return !visited[i]
        && flood.region()[i] == Flood.INSIDE
        && Frame.distance2(smooth.rgb()[i], backdrop) <= ALIKE * ALIKE;
  }

  private void judge(int first) {
    core = 0;
    red = 0;
    green = 0;
    blue = 0;
    int tail = collect(first);
    if (core < FEWEST) {
      return;
    }
    double r = (double) red / core - Frame.red(backdrop);
    double g = (double) green / core - Frame.green(backdrop);
    double b = (double) blue / core - Frame.blue(backdrop);
    if (r * r + g * g + b * b <= limit * limit) {
      for (int q = 0; q < tail; q++) {
        flood.accept(queue[q], smooth.rgb()[queue[q]]);
      }
    }
  }

  /** Fills the queue with the patch and sums up its core: pixels with none but its own around. */
  private int collect(int first) {
    int w = smooth.width();
    int tail = 0;
    visited[first] = true;
    queue[tail++] = first;
    for (int head = 0; head < tail; head++) {
      int i = queue[head];
      int own = 0;
      for (int k = 0; k < 4; k++) {
        int o = Necks.neighbour(i, i % w, k, w, visited.length);
        if (o >= 0 && isCandidate(o)) {
          visited[o] = true;
          queue[tail++] = o;
        }
        own += o >= 0 && visited[o] ? 1 : 0;
      }
      if (own == 4) {
        int rgb = smooth.rgb()[i];
        core++;
        red += Frame.red(rgb);
        green += Frame.green(rgb);
        blue += Frame.blue(rgb);
      }
    }
    return tail;
  }
}
