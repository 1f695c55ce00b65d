package com.mascotposes.imaging.keying;

/**
 * Enclosed patches of the very grey or off-white that stands behind the mascot: holes. On pure
 * white nothing is opened, as a patch of it is more often an eye.
 *
 * <p>A patch is judged by the mean colour of its core, which neither grain nor the ringing of JPEG
 * moves, so that a grey of the mascot's own is told apart when it differs by a few levels. It is
 * compared with the backdrop beside it, which knows of shadows, and with the light of the paper,
 * which knows how that falls off. A grey that was filled in is the very same over most of a hole,
 * while a body that shades from brighter to darker than it has the same mean but passes it quickly.
 */
final class Patches {
  private static final int ALIKE = 12;
  private static final int FEWEST = 12;
  private static final int BESIDE_PX = 40;
  private static final double SURELY_NOT_WHITE = 1.2;
  private static final double TINTED = 5;
  private static final double SAME_LIGHT = 1;
  private static final double WHITER = 1.5;
  private static final double MOST = 0.5;

  private final Frame smooth;
  private final Flood flood;
  private final int backdrop;
  private final PaperLight light;
  private final boolean uneven;
  private final float[] back = new float[3];
  private final boolean white;
  private final boolean sameEverywhere;
  private final double limit;
  private final boolean[] visited;
  private final int[] queue;
  private final MeanColour mean = new MeanColour();
  private final MeanColour around = new MeanColour();
  private final MeanColour behind = new MeanColour();
  private int left;
  private int right;
  private int bottom;
  private int same;

  private Patches(Frame smooth, Flood flood, Backdrop backdrop, PaperLight light, double limit) {
    this.smooth = smooth;
    this.flood = flood;
    this.backdrop = backdrop.rgb();
    this.light = light;
    this.uneven = !light.isEven();
    this.white = backdrop.isWhite();
    this.sameEverywhere = !white && backdrop.isFilledIn() && !backdrop.compressed();
    this.limit = limit;
    this.visited = new boolean[smooth.size()];
    this.queue = new int[smooth.size()];
  }

  /**
   * Seeds the flood in every hole; the caller runs it.
   *
   * @param limit farthest the mean of a hole may be from the backdrop, in levels
   */
  static void open(Frame smooth, Flood flood, Backdrop backdrop, PaperLight light, double limit) {
    Patches patches = new Patches(smooth, flood, backdrop, light, limit);
    for (int i = 0; i < smooth.size(); i++) {
      if (patches.isCandidate(i)) {
        patches.judge(i);
      }
    }
  }

  private boolean isCandidate(int i) {
    return !visited[i] && flood.region()[i] == Flood.INSIDE && (isAlike(i) || isLit(i));
  }

  private boolean isAlike(int i) {
    return Frame.distance2(smooth.rgb()[i], backdrop) <= ALIKE * ALIKE;
  }

  private boolean isLit(int i) {
    return uneven && light.distance2(smooth.rgb()[i], i) <= ALIKE * ALIKE;
  }

  private void judge(int first) {
    mean.clear();
    behind.clear();
    int tail = collect(first);
    if (mean.count() < FEWEST || sameEverywhere && same < MOST * mean.count()) {
      return;
    }
    backdropAround(first / smooth.width());
    if (isHole(around, limit, SURELY_NOT_WHITE)
        || isHole(behind, Math.min(limit, SAME_LIGHT), TINTED)) {
      for (int q = 0; q < tail; q++) {
        flood.accept(queue[q], smooth.rgb()[queue[q]]);
      }
    }
  }

  private boolean isHole(MeanColour paper, double farthest, double leastFromWhite) {
    if (paper.count() == 0) {
      return false;
    }
    double off = mean.distance(paper);
    boolean tinted = mean.toWhite() > WHITER * off && paper.toWhite() >= leastFromWhite;
    return off <= farthest && (tinted || !white);
  }

  /** Mean of the backdrop in and beside the rows and columns of the patch. */
  private void backdropAround(int top) {
    int w = smooth.width();
    int h = smooth.size() / w;
    around.clear();
    for (int y = Math.max(0, top - BESIDE_PX); y < Math.min(h, bottom + BESIDE_PX); y += 2) {
      for (int x = Math.max(0, left - BESIDE_PX); x < Math.min(w, right + BESIDE_PX); x += 2) {
        int i = y * w + x;
        if (flood.region()[i] == Flood.OUTSIDE && isAlike(i)) {
          around.add(smooth.rgb()[i]);
        }
      }
    }
  }

  /** Fills the queue with the patch and sums up its core: pixels with none but its own around. */
  private int collect(int first) {
    int w = smooth.width();
    int tail = 0;
    left = first % w;
    right = left;
    bottom = first / w;
    same = 0;
    visited[first] = true;
    queue[tail++] = first;
    for (int head = 0; head < tail; head++) {
      int i = queue[head];
      int own = 0;
      left = Math.min(left, i % w);
      right = Math.max(right, i % w);
      bottom = Math.max(bottom, i / w);
      for (int k = 0; k < 4; k++) {
        int o = Necks.neighbour(i, i % w, k, w, visited.length);
        if (o >= 0 && isCandidate(o)) {
          visited[o] = true;
          queue[tail++] = o;
        }
        own += o >= 0 && visited[o] ? 1 : 0;
      }
      if (own == 4) {
        mean.add(smooth.rgb()[i]);
        same += Frame.distance2(smooth.rgb()[i], backdrop) == 0 ? 1 : 0;
        light.at(i % w, i / w, back);
        behind.add(back[0], back[1], back[2]);
      }
    }
    return tail;
  }
}
