package com.mascotposes.providers.local.wish;

/**
 * Where one hand goes. Places are relative to the body, so that every species reaches its own chin.
 *
 * <p>{@code SHOULDER}: {@code a} is the angle in degrees from hanging down (0) over straight out
 * (90) to straight up (180), {@code b} the reach in arm lengths; above 1 the arm stretches. {@code
 * BESIDE}: {@code a} hand radii outwards from the head's side, {@code b} half heads down from its
 * middle. {@code FACE} and {@code BELLY}: {@code a} and {@code b} are half widths outwards and half
 * heights down from the middle of the face or torso.
 */
public enum Gesture {
  REST(Anchor.SHOULDER, 30, 0.96, Bend.OUT, HandShape.FIST, Layer.MIDDLE),
  LOOSE(Anchor.SHOULDER, 42, 0.98, Bend.OUT, HandShape.OPEN, Layer.MIDDLE),
  HIP(Anchor.BELLY, 0.98, 0.42, Bend.WIDE, HandShape.FIST, Layer.FRONT),
  WAVE(Anchor.BESIDE, 1.5, -0.02, Bend.DOWN, HandShape.OPEN, Layer.MIDDLE),
  UP(Anchor.BESIDE, 1.5, -0.62, Bend.OUT, HandShape.OPEN, Layer.MIDDLE),
  FIST_UP(Anchor.BESIDE, 1.35, -0.46, Bend.OUT, HandShape.FIST, Layer.MIDDLE),
  OUT(Anchor.SHOULDER, 92, 1.05, Bend.IN, HandShape.OPEN, Layer.MIDDLE),
  WELCOME(Anchor.SHOULDER, 74, 1.12, Bend.IN, HandShape.OPEN, Layer.MIDDLE),
  SHRUG(Anchor.SHOULDER, 88, 0.92, Bend.DOWN, HandShape.FLAT, Layer.MIDDLE),
  POINT(Anchor.SHOULDER, 99, 1.16, Bend.OUT, HandShape.POINT, Layer.MIDDLE),
  POINT_UP(Anchor.BESIDE, 1.3, -0.12, Bend.DOWN, HandShape.POINT, Layer.MIDDLE),
  THUMB_UP(Anchor.BESIDE, 1.75, 0.72, Bend.DOWN, HandShape.THUMB_UP, Layer.MIDDLE),
  THUMB_DOWN(Anchor.BESIDE, 1.75, 0.8, Bend.DOWN, HandShape.THUMB_DOWN, Layer.MIDDLE),
  FLEX(Anchor.BESIDE, 1.5, 0.34, Bend.DOWN, HandShape.FIST, Layer.MIDDLE),
  HALT(Anchor.BESIDE, 1.3, 0.5, Bend.DOWN, HandShape.OPEN, Layer.MIDDLE),
  HOLD(Anchor.BESIDE, 0.7, 0.9, Bend.DOWN, HandShape.FIST, Layer.FRONT),
  HOLD_UP(Anchor.BESIDE, 1.7, 0.24, Bend.DOWN, HandShape.FIST, Layer.MIDDLE),
  CARRY(Anchor.SHOULDER, 34, 1.0, Bend.OUT, HandShape.FIST, Layer.FRONT),
  CHIN(Anchor.FACE, 0.34, 0.98, Bend.OUT, HandShape.FIST, Layer.FACE),
  MOUTH(Anchor.FACE, 0.3, 0.72, Bend.OUT, HandShape.FIST, Layer.FACE),
  CHEEK(Anchor.FACE, 0.72, 0.62, Bend.OUT, HandShape.OPEN, Layer.FACE),
  EAR(Anchor.FACE, 1.0, 0.24, Bend.AROUND, HandShape.FIST, Layer.FACE),
  PALM(Anchor.FACE, 0.2, 0.06, Bend.OUT, HandShape.FLAT, Layer.FACE),
  EYES(Anchor.FACE, 0.42, 0.1, Bend.OUT, HandShape.FLAT, Layer.FACE),
  SCRATCH(Anchor.FACE, 0.86, -0.62, Bend.AROUND, HandShape.FIST, Layer.FACE),
  SALUTE(Anchor.FACE, 0.74, -0.36, Bend.AROUND, HandShape.FLAT, Layer.FACE),
  HEART(Anchor.BELLY, 0.18, -0.42, Bend.OUT, HandShape.FIST, Layer.FRONT),
  CLAP(Anchor.BELLY, 0.17, -0.5, Bend.WIDE, HandShape.OPEN, Layer.FRONT),
  PRAY(Anchor.BELLY, 0.12, -0.62, Bend.OUT, HandShape.FLAT, Layer.FRONT),
  HUG(Anchor.BELLY, -0.3, -0.2, Bend.OUT, HandShape.FIST, Layer.FRONT),
  CROSSED(Anchor.BELLY, -0.42, -0.12, Bend.WIDE, HandShape.FIST, Layer.FRONT),
  GRIP(Anchor.BELLY, 0.74, 0.3, Bend.OUT, HandShape.FIST, Layer.FRONT),
  SPREAD(Anchor.BELLY, 1.28, 0.24, Bend.OUT, HandShape.FIST, Layer.FRONT),
  TYPE(Anchor.BELLY, 0.8, 0.56, Bend.OUT, HandShape.FIST, Layer.FRONT),
  LAP(Anchor.BELLY, 0.62, 0.72, Bend.OUT, HandShape.FIST, Layer.FRONT),
  KNEE(Anchor.BELLY, 1.35, 0.75, Bend.OUT, HandShape.OPEN, Layer.FRONT),
  BEHIND(Anchor.BELLY, 0.35, 0.3, Bend.WIDE, HandShape.FIST, Layer.BACK),
  PUMP_FRONT(Anchor.BELLY, 0.72, -0.32, Bend.OUT, HandShape.FIST, Layer.FRONT),
  PUMP_BACK(Anchor.SHOULDER, 66, 0.74, Bend.OUT, HandShape.FIST, Layer.BACK),
  BALANCE(Anchor.SHOULDER, 104, 1.1, Bend.OUT, HandShape.OPEN, Layer.MIDDLE),
  SWOOP(Anchor.BESIDE, 0.9, -1.0, Bend.OUT, HandShape.FIST, Layer.MIDDLE),
  DROOP(Anchor.SHOULDER, 14, 1.08, Bend.IN, HandShape.FIST, Layer.FRONT);

  /** What {@code a} and {@code b} are measured from. */
  public enum Anchor {
    SHOULDER,
    BESIDE,
    FACE,
    BELLY
  }

  /**
   * Where the elbow goes: away from the body, far away, towards it, below the hand, or around the
   * head, so that only the forearm passes before the face.
   */
  public enum Bend {
    OUT,
    WIDE,
    IN,
    DOWN,
    AROUND
  }

  /** What the arm passes before: nothing, the torso's edge, the torso, or the face. */
  public enum Layer {
    BACK,
    MIDDLE,
    FRONT,
    FACE
  }

  private final Anchor anchor;
  private final double a;
  private final double b;
  private final Bend bend;
  private final HandShape hand;
  private final Layer layer;

  Gesture(Anchor anchor, double a, double b, Bend bend, HandShape hand, Layer layer) {
    this.anchor = anchor;
    this.a = a;
    this.b = b;
    this.bend = bend;
    this.hand = hand;
    this.layer = layer;
  }

  public Anchor anchor() {
    return anchor;
  }

  public double a() {
    return a;
  }

  public double b() {
    return b;
  }

  public Bend bend() {
    return bend;
  }

  public HandShape hand() {
    return hand;
  }

  public Layer layer() {
    return layer;
  }

  /** Whether the arm only keeps out of the way, so that another wish may use it. */
  boolean isIdle() {
    return switch (this) {
      case REST, LOOSE, HIP, LAP, BEHIND, DROOP -> true;
      default -> false;
    };
  }

  /** Whether a thing can be put into this hand. */
  public boolean holds() {
    return this == HOLD || this == HOLD_UP || this == CARRY || this == MOUTH || this == EAR;
  }
}
