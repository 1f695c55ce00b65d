package com.mascotposes.imaging;

/**
 * How good a cut-out is, measured without knowing the truth. Every fault is a share from 0 (none)
 * up, and the score falls as faults rise.
 *
 * @param score 0 useless to 1 flawless
 * @param halo share (0 to 1) of the edge's opacity that still shows the backdrop's colour
 * @param hole share of the mascot's area that is enclosed, looks like backdrop and was kept: a
 *     forgotten hole between arm and body, or a body as white as the paper
 * @param eaten share of the mascot's outline where mascot and backdrop look alike, so that the body
 *     may have been eaten
 * @param crop share of the frame's border the mascot touches; a bust touches up to a quarter
 * @param acceptable whether the picture may be shown without asking for another one
 */
public record CutOutQuality(
    double score, double halo, double hole, double eaten, double crop, boolean acceptable) {

  /** For pictures that came with alpha of their own: nothing was guessed. */
  static CutOutQuality untouched(double crop) {
    return new CutOutQuality(1, 0, 0, 0, crop, true);
  }
}
