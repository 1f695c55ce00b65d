package com.mascotposes.imaging.keying;

/** Takes the backdrop out of an opaque frame, step by step. */
public final class Keyer {
  private final Frame frame;
  private final Backdrop backdrop;
  private final boolean far;

  private Keyer(Frame frame, Backdrop backdrop, boolean far) {
    this.frame = frame;
    this.backdrop = backdrop;
    this.far = far;
  }

  public static Backdrop measure(Frame frame) {
    return BackdropMeter.measure(frame);
  }

  /** Straight ARGB pixels, row by row. */
  public static int[] cut(Frame frame, Backdrop backdrop, boolean far, double strength) {
    return new Keyer(frame, backdrop, far).cut(strength);
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
        backdrop.isColourful()
            ? RimLight.measure(frame, inner, backdrop.rgb())
            : RimLight.none();
    int[] out = new int[region.length];
    for (int i = 0; i < out.length; i++) {
      int d = inner.depth()[i];
      if (d > EdgeBand.INNER_PX) {
        out[i] = 0xff000000 | (light.share(d) == 0 ? frame.rgb()[i] : unlit(frame.rgb()[i], light, d));
      }
    }
    new EdgeBand(frame, inner, outer, field, light, backdrop.isColourful() ? 30 + 3 * backdrop.noise() : 20)
        .solve(out);
    return out;
  }

  private static int unlit(int rgb, RimLight light, int depth) {
    return clamp(light.without(Frame.red(rgb), 0, depth)) << 16
        | clamp(light.without(Frame.green(rgb), 1, depth)) << 8
        | clamp(light.without(Frame.blue(rgb), 2, depth));
  }

  private static int clamp(float v) {
    return v <= 0 ? 0 : v >= 255 ? 255 : (int) (v + 0.5f);
  }

  private byte[] flood(double strength) {
    double factor = Math.pow(4, strength - 0.5);
    boolean colourful = backdrop.isColourful();
    double tolerance = factor * (colourful ? 20 : 3 + 4 * backdrop.noise());
    Shading shading = new Shading(backdrop.rgb(), colourful, colourful ? 0.7 : 0.5, colourful ? 45 : 12);
    Flood flood = new Flood(frame, shading, tolerance);
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
