package com.mascotposes.imaging.keying;

/** Takes the backdrop out of an opaque frame, step by step. */
public final class Keyer {
  private static final int BAND_PX = 4;

  private final Frame frame;
  private final Backdrop backdrop;

  private Keyer(Frame frame, Backdrop backdrop) {
    this.frame = frame;
    this.backdrop = backdrop;
  }

  public static Backdrop measure(Frame frame) {
    return BackdropMeter.measure(frame);
  }

  /** Straight ARGB pixels, row by row. */
  public static int[] cut(Frame frame, Backdrop backdrop, double strength) {
    return new Keyer(frame, backdrop).cut(strength);
  }

  private int[] cut(double strength) {
    byte[] region = flood(strength);
    byte[] inner = Depth.from(region, Flood.OUTSIDE, frame.width(), BAND_PX + 1);
    byte[] outer = Depth.from(region, Flood.INSIDE, frame.width(), BAND_PX + 1);
    byte[] sure = new byte[region.length];
    for (int i = 0; i < sure.length; i++) {
      sure[i] = outer[i] > 3 ? Flood.OUTSIDE : Flood.INSIDE;
    }
    EdgeBand band = new EdgeBand(frame, inner, new BackdropField(frame, sure));
    int[] out = new int[region.length];
    for (int i = 0; i < out.length; i++) {
      if (inner[i] > BAND_PX) {
        out[i] = 0xff000000 | frame.rgb()[i];
      } else if (outer[i] <= BAND_PX) {
        out[i] = band.solve(i % frame.width(), i / frame.width());
      }
    }
    return out;
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
