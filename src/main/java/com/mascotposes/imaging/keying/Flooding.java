package com.mascotposes.imaging.keying;

/** Decides which pixels are backdrop, in the way that suits its kind. */
final class Flooding {
  private static final int COLOUR_TOLERANCE = 20;
  private static final int COLOUR_HOLE = 40;
  private static final int COLOUR_SEED = 80;
  private static final int PAPER_SEED = 40;
  private static final int SQUARES_TOLERANCE = 220;
  private static final int NECK_PX = 2;
  private static final int RINGING_PX = 8;

  private final Frame frame;
  private final Backdrop backdrop;
  private final KeyerSettings settings;
  private final Shading shading;

  Flooding(Frame frame, Backdrop backdrop, KeyerSettings settings, Shading shading) {
    this.frame = frame;
    this.backdrop = backdrop;
    this.settings = settings;
    this.shading = shading;
  }

  /** One byte a pixel, {@link Flood#INSIDE} or {@link Flood#OUTSIDE}. */
  byte[] region() {
    if (backdrop.isColourful()) {
      return overColour();
    }
    return backdrop.isCheckerboard() ? overSquares() : overPaper();
  }

  /** A colour of its own is sure enough to be flooded also where the mascot encloses it. */
  private byte[] overColour() {
    Flood flood = new Flood(frame, shading, settings.tolerance() * COLOUR_TOLERANCE);
    flood.fromBorder(COLOUR_SEED);
    double hole = settings.tolerance() * COLOUR_HOLE;
    for (int i = 0; i < frame.size(); i++) {
      int rgb = frame.rgb()[i];
      if (flood.region()[i] == Flood.INSIDE && Frame.distance2(rgb, backdrop.rgb()) < hole * hole) {
        flood.accept(i, rgb);
      }
    }
    flood.run();
    return flood.region();
  }

  /**
   * White and grey are also colours of mascots, so everything enclosed stays: eyes, teeth, bellies.
   * Tight at first, so as not to leak into a pale body; then loose for the few pixels that JPEG
   * spoils around an edge.
   */
  private byte[] overPaper() {
    double grain = 4 * backdrop.noise() / 3;
    double tight = tightOnPaper();
    double loose = looseOnPaper();
    Frame smooth = Grain.smooth(frame);
    Flood flood = new Flood(smooth, shading, settings.tolerance() * (tight + grain));
    flood.fromBorder(PAPER_SEED);
    Necks.close(flood.region(), frame.width(), NECK_PX);
    if (backdrop.isWhite()) {
      followShadows(flood, (backdrop.compressed() ? 4 : 2.5) + grain);
    } else {
      double limit = backdrop.compressed() ? 4 : 1;
      Patches.open(smooth, flood, backdrop.rgb(), settings.tolerance() * limit);
      flood.run();
    }
    flood.loosen(settings.tolerance() * (loose + grain), RINGING_PX);
    return flood.region();
  }

  /** White bodies may have outlines of a single level; on grey the faint end of a glow is worse. */
  private double tightOnPaper() {
    if (backdrop.compressed() || !backdrop.isWhite()) {
      return 3;
    }
    return backdrop.noise() > 0.3 ? 1.5 : 1;
  }

  private double looseOnPaper() {
    if (backdrop.compressed()) {
      return backdrop.isWhite() ? 8 : 5;
    }
    return backdrop.isWhite() ? 3 : 4;
  }

  private void followShadows(Flood flood, double slope) {
    byte[] before = flood.region().clone();
    flood.followSlopes(slope);
    SoftShadow.keepOnly(frame, before, flood.region(), Frame.green(backdrop.rgb()));
  }

  /** Any grey between the two colours of the squares, as their borders are soft. */
  private byte[] overSquares() {
    Flood flood = new Flood(frame, shading, SQUARES_TOLERANCE);
    flood.fromBorder(SQUARES_TOLERANCE);
    Necks.close(flood.region(), frame.width(), NECK_PX);
    return flood.region();
  }
}
