package com.mascotposes.providers.local.wish;

/**
 * Where one hand goes. Places are relative to the body, so that every species reaches its own chin.
 *
 * <p>{@code SHOULDER}: {@code a} is the angle in degrees from hanging down (0) over straight out (90)
 * to straight up (180), {@code b} the reach in arm lengths; above 1 the arm stretches. {@code FACE}
 * and {@code BELLY}: {@code a} and {@code b} are half widths outwards and half heights down from the
 * middle of the face or torso.
 */
public enum Gesture {
  REST(Anchor.SHOULDER, 30, 0.96, Bend.OUT, HandShape.FIST, Layer.MIDDLE),
  LOOSE(Anchor.SHOULDER, 42, 0.98, Bend.OUT, HandShape.OPEN, Layer.MIDDLE),
  HIP(Anchor.BELLY, 0.98, 0.42, Bend.WIDE, HandShape.FIST, Layer.FRONT),
  WAVE(Anchor.SHOULDER, 132, 1.12, Bend.OUT, HandShape.OPEN, Layer.MIDDLE),
  UP(Anchor.SHOULDER, 137, 1.34, Bend.OUT, HandShape.OPEN, Layer.MIDDLE),
  FIST_UP(Anchor.SHOULDER, 136, 1.26, Bend.OUT, HandShape.FIST, Layer.MIDDLE),
  OUT(Anchor.SHOULDER, 92, 1.05, Bend.IN, HandShape.OPEN, Layer.MIDDLE),
  WELCOME(Anchor.SHOULDER, 74, 1.12, Bend.IN, HandShape.OPEN, Layer.MIDDLE),
  SHRUG(Anchor.SHOULDER, 88, 0.92, Bend.DOWN, HandShape.FLAT, Layer.MIDDLE),
  POINT(Anchor.SHOULDER, 99, 1.16, Bend.OUT, HandShape.POINT, Layer.MIDDLE),
  POINT_UP(Anchor.SHOULDER, 130, 1.14, Bend.DOWN, HandShape.POINT, Layer.MIDDLE),
  THUMB_UP(Anchor.SHOULDER, 90, 0.84, Bend.DOWN, HandShape.THUMB_UP, Layer.FRONT),
  THUMB_DOWN(Anchor.SHOULDER, 82, 0.88, Bend.OUT, HandShape.THUMB_DOWN, Layer.FRONT),
  FLEX(Anchor.SHOULDER, 112, 0.92, Bend.DOWN, HandShape.FIST, Layer.MIDDLE),
  HALT(Anchor.SHOULDER, 106, 0.9, Bend.DOWN, HandShape.OPEN, Layer.FRONT),
  HOLD(Anchor.SHOULDER, 80, 0.82, Bend.DOWN, HandShape.FIST, Layer.FRONT),
  HOLD_UP(Anchor.SHOULDER, 122, 1.14, Bend.DOWN, HandShape.FIST, Layer.MIDDLE),
  CARRY(Anchor.SHOULDER, 34, 1.0, Bend.OUT, HandShape.FIST, Layer.FRONT),
  CHIN(Anchor.FACE, 0.34, 0.98, Bend.OUT, HandShape.FIST, Layer.FACE),
  MOUTH(Anchor.FACE, 0.3, 0.72, Bend.OUT, HandShape.FIST, Layer.FACE),
  CHEEK(Anchor.FACE, 0.72, 0.62, Bend.OUT, HandShape.OPEN, Layer.FACE),
  EAR(Anchor.FACE, 1.02, 0.3, Bend.OUT, HandShape.FIST, Layer.FACE),
  PALM(Anchor.FACE, 0.2, 0.06, Bend.OUT, HandShape.FLAT, Layer.FACE),
  EYES(Anchor.FACE, 0.42, 0.1, Bend.OUT, HandShape.FLAT, Layer.FACE),
  SCRATCH(Anchor.FACE, 0.9, -0.62, Bend.OUT, HandShape.FIST, Layer.FACE),
  SALUTE(Anchor.FACE, 0.72, -0.36, Bend.OUT, HandShape.FLAT, Layer.FACE),
  HEART(Anchor.BELLY, 0.18, -0.42, Bend.OUT, HandShape.FIST, Layer.FRONT),
  CLAP(Anchor.BELLY, 0.17, -0.5, Bend.WIDE, HandShape.OPEN, Layer.FRONT),
  PRAY(Anchor.BELLY, 0.12, -0.62, Bend.OUT, HandShape.FLAT, Layer.FRONT),
  HUG(Anchor.BELLY, -0.3, -0.2, Bend.OUT, HandShape.FIST, Layer.FRONT),
  CROSSED(Anchor.BELLY, -0.42, -0.12, Bend.WIDE, HandShape.FIST, Layer.FRONT),
  GRIP(Anchor.BELLY, 0.72, 0.0, Bend.OUT, HandShape.FIST, Layer.FRONT),
  TYPE(Anchor.BELLY, 0.62, 0.34, Bend.OUT, HandShape.FIST, Layer.FRONT),
  LAP(Anchor.BELLY, 0.62, 0.72, Bend.OUT, HandShape.FIST, Layer.FRONT),
  KNEE(Anchor.BELLY, 1.35, 0.75, Bend.OUT, HandShape.OPEN, Layer.FRONT),
  BEHIND(Anchor.BELLY, 0.35, 0.3, Bend.WIDE, HandShape.FIST, Layer.BACK),
  PUMP_FRONT(Anchor.BELLY, 0.72, -0.32, Bend.OUT, HandShape.FIST, Layer.FRONT),
  PUMP_BACK(Anchor.SHOULDER, 66, 0.74, Bend.OUT, HandShape.FIST, Layer.BACK),
  BALANCE(Anchor.SHOULDER, 104, 1.1, Bend.OUT, HandShape.OPEN, Layer.MIDDLE),
  SWOOP(Anchor.SHOULDER, 148, 1.46, Bend.OUT, HandShape.FIST, Layer.MIDDLE),
  DROOP(Anchor.SHOULDER, 14, 1.08, Bend.IN, HandShape.FIST, Layer.FRONT);

  /** What {@code a} and {@code b} are measured from. */
  public enum Anchor {
    SHOULDER,
    FACE,
    BELLY
  }

  /** Where the elbow goes: away from the body, far away, towards it, or below the hand. */
  public enum Bend {
    OUT,
    WIDE,
    IN,
    DOWN
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

  /** Whether a thing can be put into this hand. */
  public boolean holds() {
    return this == HOLD || this == HOLD_UP || this == CARRY || this == MOUTH || this == EAR;
  }
}
