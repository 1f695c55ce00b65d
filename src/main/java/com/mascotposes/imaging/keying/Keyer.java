package com.mascotposes.imaging.keying;

/** Takes the backdrop out of an opaque frame, step by step. */
public final class Keyer {
  private final Frame frame;
  private final Backdrop backdrop;
  private final int farKey;

  private Keyer(Frame frame, Backdrop backdrop, int farKey) {
    this.frame = frame;
    this.backdrop = backdrop;
    this.farKey = farKey;
  }

  public static Backdrop measure(Frame frame) {
    return BackdropMeter.measure(frame);
  }

  /** Straight ARGB pixels, row by row. */
  public static int[] cut(Frame frame, Backdrop backdrop, int farKey, double strength) {
    return new Keyer(frame, backdrop, farKey).cut(strength);
  }

  private int[] cut(double strength) {
    byte[] region = flood(strength);
    Rings inner = new Rings(region, Flood.INSIDE, frame.width(), RimLight.REACH_PX);
    Rings outer = new Rings(region, Flood.OUTSIDE, frame.width(), EdgeBand.OUTER_PX);
    byte[] sure = new byte[region.length];
    for (int i = 0; i < sure.length; i++) {
      sure[i] = outer.depth()[i] > EdgeBand.OUTER_PX ? Flood.OUTSIDE : Flood.INSIDE;
    }
    BackdropField field = new BackdropField(frame, sure);
    RimLight light =
        backdrop.isColourful() ? RimLight.measure(frame, inner, backdrop.rgb()) : RimLight.none();
    Veil veil =
        farKey >= 0 && backdrop.isColourful() ? Veil.overFarKey(shading(), farKey) : Veil.none();
    int[] out = new int[region.length];
    new Body(frame, inner.depth(), field, light, veil).paint(out);
    new EdgeBand(
            frame,
            inner,
            outer,
            field,
            light,
            veil,
            backdrop.isColourful() ? 30 + 3 * backdrop.noise() : 20)
        .solve(out);
    return out;
  }

  private Shading shading() {
    boolean colourful = backdrop.isColourful();
    return new Shading(backdrop.rgb(), colourful, colourful ? 0.7 : 0.5, colourful ? 45 : 12);
  }

  private byte[] flood(double strength) {
    double factor = Math.pow(4, strength - 0.5);
    boolean colourful = backdrop.isColourful();
    double tolerance = factor * (colourful ? 20 : 3 + 4 * backdrop.noise());
    Flood flood = new Flood(frame, shading(), tolerance);
    flood.fromBorder(colourful ? 80 : 40);
    if (colourful) {
      for (int i = 0; i < frame.size(); i++) {
        if (flood.region()[i] == Flood.INSIDE
            && Frame.distance2(frame.rgb()[i], backdrop.rgb()) < 40 * 40) {
          flood.accept(i, frame.rgb()[i]);
        }
      }
      flood.run();
    }
    return flood.region();
  }
}
