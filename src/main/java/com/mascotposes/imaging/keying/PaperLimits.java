package com.mascotposes.imaging.keying;

/**
 * How much a flood over white or grey paper tolerates, all in levels.
 *
 * <p>The less disturbs the pixels, the less is tolerated: a white body may differ from white paper
 * by a single level.
 *
 * @param backdrop as measured
 * @param strength factor on what is tolerated; 1 as measured best
 */
record PaperLimits(Backdrop backdrop, double strength) {
  private static final double FAINT_GRAIN = 0.3;
  private static final double UNLIT = 1.6;
  private static final double UNLIMITED = Double.POSITIVE_INFINITY;

  /** Where nothing disturbs the pixels, averaging would only blur the faint edge of a body. */
  boolean isExact() {
    return backdrop.noise() <= FAINT_GRAIN && !backdrop.compressed();
  }

  private double grain() {
    return 4 * backdrop.noise() / 3;
  }

  /**
   * For the whole frame. White bodies may have outlines of a single level; on grey the faint end of
   * a glow is worse.
   */
  double tight() {
    boolean pale = backdrop.isWhite() && !backdrop.compressed();
    double plain = pale ? 1.5 : 3;
    return strength * ((pale && isExact() ? 1 : plain) + grain());
  }

  /** Farthest from the light of the paper that the backdrop may be where no shadow lies on it. */
  double unlit() {
    return UNLIT * tight();
  }

  /** For the few pixels that JPEG or smoothing spoils around an edge. */
  double loose() {
    double onWhite = backdrop.compressed() ? 6 : 3;
    double onGrey = backdrop.compressed() ? 5 : 4;
    return strength * ((backdrop.isWhite() ? onWhite : onGrey) + grain());
  }

  /** For the faint end of a glow along the mascot. */
  double faint() {
    return strength * (6 + grain());
  }

  /**
   * Most that colours may change across a pixel. Pale bodies end in faint edges; on grey an edge is
   * high, and the end of a glow is not.
   */
  double steepest() {
    if (isExact()) {
      return UNLIMITED;
    }
    double onWhite = backdrop.compressed() ? 4 : 3;
    return strength * ((backdrop.isWhite() ? onWhite : 7) + 3 * backdrop.noise());
  }

  /** Farthest a pixel may be from the straight continuation of a shadow's slope. */
  double slope() {
    return (backdrop.compressed() ? 4 : 2.5) + grain();
  }

  /** Farthest the mean of a hole may be from the backdrop beside it. */
  double sameColour() {
    double white = backdrop.isWhite() ? 0.5 : 1;
    return strength * white * (backdrop.compressed() ? 4 : 1 + backdrop.noise());
  }
}
