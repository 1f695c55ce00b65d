package com.mascotposes.imaging.keying;

/**
 * Measures, ring by ring from the inside out, how far colours near the outline moved towards the
 * backdrop.
 *
 * <p>Each pixel is compared with one farther in that its neighbours hand on. Where another colour
 * of the mascot begins, such as that of a drawn outline, that one is handed on from there, and what
 * it took up itself at its own depth is known from its ring.
 */
final class RimMeter {
  private static final int FEWEST = 200;
  private static final int NEAREST = EdgeBand.INNER_PX + 1;

  private final Frame frame;
  private final Rings inner;
  private final KeyShare key;
  private final int[] pure;
  private final byte[] pureDepth;
  private final float[] medians = new float[RimLight.REACH_PX + 2];
  private final WeightedMedian median = new WeightedMedian();

  private RimMeter(Frame frame, Rings inner, Backdrop backdrop) {
    this.frame = frame;
    this.inner = inner;
    this.key = new KeyShare(backdrop);
    this.pure = new int[frame.size()];
    this.pureDepth = new byte[frame.size()];
  }

  /**
   * Measures it.
   *
   * @param inner the mascot's pixels by depth, to {@link RimLight#REACH_PX}
   * @return the share of backdrop at each depth beyond the edge, the median over the whole outline;
   *     0 where it is not known
   */
  static float[] medians(Frame frame, Rings inner, Backdrop backdrop) {
    RimMeter meter = new RimMeter(frame, inner, backdrop);
    for (int depth = RimLight.REACH_PX; depth >= NEAREST; depth--) {
      meter.measure(depth);
    }
    return meter.medians;
  }

  private void measure(int depth) {
    median.clear();
    for (int q = inner.start(depth); q < inner.end(depth); q++) {
      int i = inner.pixel(q);
      if (takePure(i, depth)) {
        key.compare(frame.rgb()[i], pure[i]);
        count(i, depth);
      }
    }
    medians[depth] = median.count() >= FEWEST ? median.median() : 0;
  }

  private void count(int i, int depth) {
    if (key.isOther()) {
      pure[i] = frame.rgb()[i];
      pureDepth[i] = (byte) depth;
    } else if (key.isTelling()) {
      median.add(1 - (1 - key.share()) * (1 - medians[pureDepth[i]]), key.weight());
    }
  }

  /** From a neighbour farther in, beside the pixel or else over a corner. */
  private boolean takePure(int i, int depth) {
    int w = frame.width();
    int x = i % w;
    boolean left = x > 0;
    boolean right = x + 1 < w;
    boolean up = i >= w;
    boolean down = i + w < frame.size();
    return left && take(i, i - 1, depth)
        || right && take(i, i + 1, depth)
        || up && take(i, i - w, depth)
        || down && take(i, i + w, depth)
        || up && left && take(i, i - w - 1, depth)
        || up && right && take(i, i - w + 1, depth)
        || down && left && take(i, i + w - 1, depth)
        || down && right && take(i, i + w + 1, depth);
  }

  private boolean take(int i, int from, int depth) {
    int depthThere = inner.depth()[from];
    if (depthThere > RimLight.REACH_PX) {
      pure[i] = frame.rgb()[from];
      pureDepth[i] = (byte) depthThere;
      return true;
    }
    if (depthThere > depth && pureDepth[from] > 0) {
      pure[i] = pure[from];
      pureDepth[i] = pureDepth[from];
      return true;
    }
    return false;
  }
}
