package com.mascotposes.providers.local.look;

import java.util.Arrays;

/** How a mascot is drawn: weight and tone of the outline, shading, and the make of the eyes. */
public enum DrawingStyle {
  CARTOON(11, 0.72, Shading.CEL, EyeMake.GLOSSY, true),
  KAWAII(9, 0.44, Shading.SOFT, EyeMake.BIG, true),
  FLAT(0, 0, Shading.FLAT, EyeMake.PLAIN, true),
  PIXEL(14, 0.78, Shading.CEL, EyeMake.GLOSSY, true),
  THREE_D(0, 0, Shading.VOLUME, EyeMake.GLOSSY, true),
  THREE_D_PIXAR(0, 0, Shading.VOLUME, EyeMake.IRIS, true),
  MINIMAL(6, 0.8, Shading.NONE, EyeMake.DOT, false),
  HAND_DRAWN(5, 0.84, Shading.HATCH, EyeMake.GLOSSY, true),
  MATCH_BRAND(15, 0.66, Shading.NONE, EyeMake.PLAIN, true);

  /** How forms get their roundness. */
  public enum Shading {
    /** One hard shadow and one highlight. */
    CEL,
    /** A gentle gradient from above. */
    SOFT,
    /** A shadow side, no outline. */
    FLAT,
    /** Light and shade of a lit sphere. */
    VOLUME,
    /** Pencil lines in the shadow. */
    HATCH,
    NONE
  }

  /** How eyes are made. */
  public enum EyeMake {
    GLOSSY,
    BIG,
    PLAIN,
    IRIS,
    DOT
  }

  private final double outlinePx;
  private final double outlineTone;
  private final Shading shading;
  private final EyeMake eyes;
  private final boolean detailed;

  DrawingStyle(
      double outlinePx, double outlineTone, Shading shading, EyeMake eyes, boolean detailed) {
    this.outlinePx = outlinePx;
    this.outlineTone = outlineTone;
    this.shading = shading;
    this.eyes = eyes;
    this.detailed = detailed;
  }

  /** The style of a mascot's field; cartoon for a name nobody knows. */
  public static DrawingStyle named(String name) {
    String constant = name == null ? "" : name.strip().replaceFirst("^3[dD]", "THREE_D");
    return Arrays.stream(values())
        .filter(style -> style.name().equalsIgnoreCase(constant))
        .findFirst()
        .orElse(CARTOON);
  }

  /** Width of the outline in pixels of the 1024 picture, 0 for none. */
  public double outlinePx() {
    return outlinePx;
  }

  /** How dark the outline is against the form it surrounds, 0 to 1. */
  public double outlineTone() {
    return outlineTone;
  }

  public Shading shading() {
    return shading;
  }

  public EyeMake eyes() {
    return eyes;
  }

  /** Whether cheeks, toes, highlights and other small things are drawn. */
  public boolean isDetailed() {
    return detailed;
  }
}
