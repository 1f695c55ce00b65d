package com.mascotposes.imaging.keying;

/** Takes the backdrop out of an opaque frame, step by step. */
public final class Keyer {
  private Keyer() {}

  /** What stands behind the mascot, from the frame's border. */
  public static Backdrop measure(Frame frame) {
    return BackdropMeter.measure(frame);
  }

  /**
   * Floods the backdrop, carries its colour on behind the mascot, takes its light off the rim,
   * makes veils see-through and solves the narrow band where both mix.
   *
   * @param backdrop as measured, or a colour that a person pointed out
   */
  public static Cut cut(Frame frame, Backdrop backdrop, KeyerSettings settings) {
    Shading shading = new Shading(backdrop, settings.isFar());
    PaintedSquares squares = PaintedSquares.in(frame, backdrop);
    byte[] region = new Flooding(frame, backdrop, settings, shading, squares).region();
    Rings inner = new Rings(region, Flood.INSIDE, frame.width(), RimLight.REACH_PX);
    Rings outer = new Rings(region, Flood.OUTSIDE, frame.width(), EdgeBand.OUTER_PX);
    Behind field =
        squares != null ? squares : new BackdropField(frame, outer.depth(), EdgeBand.OUTER_PX + 1);
    boolean colourful = backdrop.isColourful();
    RimMixing mixing =
        backdrop.isWhite() || backdrop.isCheckerboard()
            ? RimMixing.none()
            : RimMixing.measure(frame, inner, backdrop);
    int edgePx = mixing.edgePx();
    boolean shines = colourful && !backdrop.isFilledIn();
    RimLight light = shines ? RimLight.of(mixing, backdrop.rgb()) : RimLight.none();
    Veil veil =
        colourful && settings.isFar() ? Veil.overFarKey(shading, settings.farKey()) : Veil.none();

    int[] out = new int[frame.size()];
    new Body(frame, inner.depth(), field, light, veil, edgePx).paint(out);
    double newColour = colourful ? 30 + 3 * backdrop.noise() : 20;
    boolean smeared = colourful && backdrop.compressed() && ColourSmear.isIn(frame);
    Frame sharp = smeared ? ColourSmear.undo(frame) : frame;
    EdgeMetric metric = smeared ? EdgeMetric.ofSharpened(backdrop) : EdgeMetric.of(backdrop);
    new EdgeBand(sharp, inner, outer, field, light, veil, metric, edgePx, newColour).solve(out);
    Faults faults = new FaultMeter(frame, out, inner, field).measure();
    if (settings.keepShadow()) {
      KeptShadow.paint(frame, backdrop, out);
    }
    return new Cut(out, faults);
  }
}
