package com.mascotposes.imaging.keying;

/** Decides which pixels are backdrop, in the way that suits its kind. */
final class Flooding {
  private static final int COLOUR_TOLERANCE = 20;
  private static final int COLOUR_HOLE = 40;
  private static final int COLOUR_SEED = 80;
  private static final int PAPER_SEED = 40;

  /** A shadow at the border is no seed: it may have the very grey of a body. */
  private static final int WHITE_SEED = 14;

  private static final int SQUARES_TOLERANCE = 220;
  private static final double ANY = Double.POSITIVE_INFINITY;
  private static final int NECK_PX = 2;
  private static final int RINGING_PX = 8;
  private static final int SEAM_PX = 4;
  private static final int LEAK_PX = 4;
  private static final double SMALLEST_SHADOW = 0.002;
  private static final int MOST_ROUNDS = 3;
  private static final int FLAT = 0x808080;

  private final Frame frame;
  private final Backdrop backdrop;
  private final KeyerSettings settings;
  private final Shading shading;
  private final PaintedSquares squares;

  /**
   * @param squares the predicted checkerboard; null when there is none in an even grid
   */
  Flooding(
      Frame frame,
      Backdrop backdrop,
      KeyerSettings settings,
      Shading shading,
      PaintedSquares squares) {
    this.squares = squares;
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
    Flood flood = new Flood(frame, shading, settings.tolerance() * COLOUR_TOLERANCE, ANY);
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
    PaperLimits limits = new PaperLimits(backdrop, settings.tolerance());
    Frame smooth = limits.isExact() ? frame : Grain.smooth(frame);
    Flood flood = new Flood(smooth, shading, limits.tight(), limits.steepest());
    if (backdrop.isWhite()) {
      flood.fromUpperBorder(WHITE_SEED);
    } else {
      flood.fromBorder(PAPER_SEED);
    }
    Necks.close(flood.region(), frame.width(), NECK_PX);
    PaperLight light = light(limits, smooth, flood.region());
    if (backdrop.isWhite()) {
      followShadows(flood, smooth, limits.slope());
    }
    if (backdrop.isWhite() && !light.isEven()) {
      light.keepOnly(smooth, flood.region(), limits.unlit());
      Necks.close(flood.region(), frame.width(), NECK_PX);
    }
    Patches.open(smooth, flood, backdrop, light, limits.sameColour());
    flood.run();
    flood.loosen(ringing(smooth, limits.loose()), RINGING_PX);
    if (backdrop.isWhite() && !backdrop.compressed()) {
      takeSlivers(flood, smooth, faint(smooth, light, limits.faint()));
    }
    return flood.region();
  }

  /** Where nothing disturbs the pixels every level counts, and a shadow would bend the light. */
  private PaperLight light(PaperLimits limits, Frame smooth, byte[] region) {
    return limits.isExact()
        ? PaperLight.even(smooth, backdrop.rgb())
        : PaperLight.on(smooth, region, backdrop.rgb());
  }

  private EdgeTolerance ringing(Frame smooth, double least) {
    return backdrop.compressed()
        ? EdgeTolerance.ofRinging(smooth, least)
        : EdgeTolerance.even(smooth, least);
  }

  /** Where the light is known there is no shadow, and what is faint is the trace of an edge. */
  private EdgeTolerance faint(Frame smooth, PaperLight light, double most) {
    return light.isEven() ? EdgeTolerance.even(smooth, most) : EdgeTolerance.ofTraces(smooth, most);
  }

  private void followShadows(Flood flood, Frame smooth, double slope) {
    byte[] before = flood.region().clone();
    int paper = Frame.green(backdrop.rgb());
    int taken = flood.followSlopes(slope);
    if (taken < SMALLEST_SHADOW * frame.size()) {
      System.arraycopy(before, 0, flood.region(), 0, before.length);
      return;
    }
    followAroundBodies(flood, smooth, slope, before);
    byte[] wide = flood.region().clone();
    Necks.close(wide, frame.width(), LEAK_PX);
    for (int i = 0; i < wide.length; i++) {
      if (before[i] == Flood.INSIDE) {
        flood.region()[i] = wide[i];
      }
    }
    SoftShadow.keepOnly(frame, before, flood.region(), paper);
  }

  /** Where the flood leaked into even bodies, it runs anew with those closed. */
  private void followAroundBodies(Flood flood, Frame smooth, double slope, byte[] before) {
    int paper = Frame.green(backdrop.rgb());
    byte[] closed = before.clone();
    byte[] region = flood.region();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      if (FlatBodies.close(smooth, closed, region, paper) == 0) {
        return;
      }
      System.arraycopy(closed, 0, region, 0, region.length);
      flood.followSlopes(slope);
      for (int i = 0; i < region.length; i++) {
        region[i] = region[i] == Flood.CLOSED ? Flood.INSIDE : region[i];
      }
    }
  }

  private static void takeSlivers(Flood flood, Frame smooth, EdgeTolerance tolerance) {
    byte[] before = flood.region().clone();
    flood.loosen(tolerance, Integer.MAX_VALUE);
    Slivers.keepOnly(smooth, before, flood.region());
  }

  /** Squares in an even grid are predicted, so that only what differs from them is mascot. */
  private byte[] overSquares() {
    return squares == null ? overUnevenSquares() : overPredicted();
  }

  private byte[] overPredicted() {
    Frame flattened = squares.flattened(FLAT);
    Backdrop plain = new Backdrop(FLAT, -1, 1, 0, backdrop.compressed(), 0);
    double tight = settings.tolerance() * (backdrop.compressed() ? 9 : 4);
    double loose = settings.tolerance() * (backdrop.compressed() ? 14 : 6);
    Flood flood = new Flood(flattened, new Shading(plain, false), tight, ANY);
    flood.fromBorder(PAPER_SEED);
    Necks.close(flood.region(), frame.width(), NECK_PX);
    int radius = (int) Math.ceil(squares.side() / 2) + NECK_PX;
    Bays.close(frame, squares, flood.region(), radius);
    Bays.open(frame, squares, alike(flattened, flood.region(), tight), flood.region());
    flood.loosen(EdgeTolerance.even(frame, loose), SEAM_PX);
    return flood.region();
  }

  /** 1 where an enclosed pixel has the predicted colour. */
  private static byte[] alike(Frame flattened, byte[] region, double tolerance) {
    byte[] alike = new byte[region.length];
    for (int i = 0; i < alike.length; i++) {
      boolean like = Frame.distance2(flattened.rgb()[i], FLAT) <= tolerance * tolerance;
      alike[i] = (byte) (like && region[i] == Flood.INSIDE ? 1 : 0);
    }
    return alike;
  }

  /** Any grey between the two colours of the squares, as their borders are soft. */
  private byte[] overUnevenSquares() {
    Flood flood = new Flood(frame, shading, SQUARES_TOLERANCE, ANY);
    flood.fromBorder(SQUARES_TOLERANCE);
    Necks.close(flood.region(), frame.width(), NECK_PX);
    return flood.region();
  }
}
