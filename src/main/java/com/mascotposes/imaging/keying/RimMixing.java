package com.mascotposes.imaging.keying;

/**
 * How far colours near the outline moved towards the backdrop, at each depth.
 *
 * <p>Light on the rim fades slowly with the depth. What a soft or smeared edge mixes in fades
 * within a few pixels, and must not be taken for light.
 */
final class RimMixing {
  private static final int LAST = 16;
  private static final int SOFTEST_PX = 6;
  private static final float MIXED = 0.02f;
  private static final double BEYOND_LIGHT = 1.1;

  private final float[] shares;
  private final int edgePx;

  private RimMixing(float[] shares) {
    this.shares = shares;
    this.edgePx = edgePx(shares);
  }

  /** Nothing is known: an edge of the usual width. */
  static RimMixing none() {
    return new RimMixing(new float[LAST + 1]);
  }

  /**
   * Measures it.
   *
   * @param inner the mascot's pixels by depth, to {@link RimLight#REACH_PX}
   */
  static RimMixing measure(Frame frame, Rings inner, Backdrop backdrop) {
    return new RimMixing(RimMeter.medians(frame, inner, backdrop));
  }

  private static int edgePx(float[] shares) {
    int px = EdgeBand.INNER_PX;
    while (px < SOFTEST_PX
        && shares[px + 1] > MIXED
        && shares[px + 1] > BEYOND_LIGHT * Fading.through(shares, px + 2, LAST).at(px + 1)) {
      px++;
    }
    return px;
  }

  /** Greatest depth that the edge itself mixes: 4, or up to 6 pixels where edges are soft. */
  int edgePx() {
    return edgePx;
  }

  /** What shines on the mascot, from what was measured beyond the edge. */
  Fading fading() {
    return Fading.through(shares, edgePx + 1, LAST);
  }
}
