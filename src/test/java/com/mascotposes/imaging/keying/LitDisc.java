package com.mascotposes.imaging.keying;

import java.util.Random;

/** A round mascot on a painted key that lights its rim, with grain. */
final class LitDisc {
  static final int SIDE = 320;
  private static final double RADIUS = 120;
  private static final double FADING_PX = 8;
  private static final double GRAIN = 1.5;

  private final int key;
  private final int body;
  private double light;
  private double darkening;
  private int outline = -1;
  private int outlinePx;
  private double softness = 1;

  LitDisc(int key, int body) {
    this.key = key;
    this.body = body;
  }

  /** Share of the key at the very outline, 0 to 1. */
  LitDisc lit(double share) {
    light = share;
    return this;
  }

  /** How much darker the body is of its own at the outline, 0 to 1, fading inwards. */
  LitDisc darkened(double most) {
    darkening = most;
    return this;
  }

  LitDisc outlined(int rgb, int px) {
    outline = rgb;
    outlinePx = px;
    return this;
  }

  /** Pixels over which the edge fades into the backdrop. */
  LitDisc soft(double px) {
    softness = px;
    return this;
  }

  Frame frame() {
    Random random = new Random(7);
    int[] rgb = new int[SIDE * SIDE];
    for (int i = 0; i < rgb.length; i++) {
      double depth = depth(i);
      double opacity = Math.max(0, Math.min(1, depth / softness + 0.5));
      int own = outline >= 0 && depth < outlinePx ? outline : body;
      for (int shift = 16; shift >= 0; shift -= 8) {
        double lit =
            light(depth) * channel(key, shift) + (1 - light(depth)) * shaded(own, shift, depth);
        double mixed = opacity * lit + (1 - opacity) * channel(key, shift);
        long level = Math.round(mixed + GRAIN * random.nextGaussian());
        rgb[i] |= (int) Math.max(0, Math.min(255, level)) << shift;
      }
    }
    return new Frame(SIDE, SIDE, rgb);
  }

  /** Share of the key that the outline's light leaves at a depth in pixels. */
  double light(double depth) {
    return light * Math.exp(-Math.max(0, depth) / FADING_PX);
  }

  private double shaded(int rgb, int shift, double depth) {
    return channel(rgb, shift) * (1 - darkening * Math.exp(-Math.max(0, depth) / FADING_PX));
  }

  /** Distance of a pixel from the outline, positive inside. */
  private static double depth(int i) {
    double x = i % SIDE + 0.5 - SIDE / 2.0;
    double y = i / SIDE + 0.5 - SIDE / 2.0;
    return RADIUS - Math.sqrt(x * x + y * y);
  }

  private static int channel(int rgb, int shift) {
    return rgb >> shift & 255;
  }

  /** The mascot's pixels by depth, as if the outline were known. */
  static Rings rings() {
    byte[] region = new byte[SIDE * SIDE];
    for (int i = 0; i < region.length; i++) {
      region[i] = depth(i) > 0 ? Flood.INSIDE : Flood.OUTSIDE;
    }
    return new Rings(region, Flood.INSIDE, SIDE, RimLight.REACH_PX);
  }
}
