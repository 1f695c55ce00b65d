package com.mascotposes.imaging.keying;

/** Decides which pixels are backdrop, in the way that suits its kind. */
final class Flooding {
  private static final int COLOUR_TOLERANCE = 20;
  private static final int COLOUR_HOLE = 40;
  private static final int COLOUR_SEED = 80;
  private static final int PAPER_SEED = 40;
  private static final int SQUARES_TOLERANCE = 220;
  private static final double SAME_GREY = 2;
  private static final int HOLE_RADIUS_PX = 7;
  private static final byte LIKE_BACKDROP = 1;
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
    double tight = backdrop.compressed() ? 3 : backdrop.noise() > 0.3 ? 1.5 : 1;
    double loose = backdrop.compressed() ? 8 : backdrop.isWhite() ? 3 : 4;
    Frame smooth = Grain.smooth(frame);
    Flood flood = new Flood(smooth, shading, settings.tolerance() * (tight + grain));
    flood.fromBorder(PAPER_SEED);
    Necks.close(flood.region(), frame.width(), NECK_PX);
    if (backdrop.isWhite()) {
      followShadows(flood, (backdrop.compressed() ? 4 : 2.5) + grain);
    } else {
      openHoles(flood, smooth, settings.tolerance() * (SAME_GREY + grain));
    }
    flood.loosen(settings.tolerance() * (loose + grain), RINGING_PX);
    return flood.region();
  }

  /** A wide enclosed patch of the very grey behind the mascot is a hole; white would be an eye. */
  private void openHoles(Flood flood, Frame smooth, double tolerance) {
    byte[] alike = new byte[frame.size()];
    for (int i = 0; i < alike.length; i++) {
      boolean same = Frame.distance2(smooth.rgb()[i], backdrop.rgb()) <= tolerance * tolerance;
      alike[i] = same && flood.region()[i] == Flood.INSIDE ? LIKE_BACKDROP : 0;
    }
    byte[] depth = new Rings(alike, LIKE_BACKDROP, frame.width(), HOLE_RADIUS_PX).depth();
    for (int i = 0; i < alike.length; i++) {
      if (depth[i] > HOLE_RADIUS_PX) {
        flood.accept(i, frame.rgb()[i]);
      }
    }
    flood.run();
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
