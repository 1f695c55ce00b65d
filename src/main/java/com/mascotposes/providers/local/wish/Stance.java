package com.mascotposes.providers.local.wish;

/**
 * What the legs do.
 *
 * <p>A foot is given by its way outwards from the hip and down, both in leg lengths, and its turn
 * in degrees. {@code drop} lowers the hips, in leg lengths.
 */
public enum Stance {
  STAND(0.12, 1, 0, 0.12, 1, 0, 0, false),
  WIDE(0.5, 0.94, -4, 0.5, 0.94, -4, 0.06, false),
  PIGEON(0.0, 1, 10, 0.0, 1, 10, 0.02, false),
  WALK(0.34, 0.98, -18, 0.3, 0.8, 26, 0.02, false),
  RUN(0.62, 0.72, -34, 0.36, 0.98, 14, 0, false),
  JUMP(0.44, 0.72, 28, 0.44, 0.72, 28, -0.62, false),
  STAR_JUMP(0.82, 0.72, -24, 0.82, 0.72, -24, -0.7, false),
  SIT(0.72, 0.3, -12, 0.72, 0.3, -12, 0.74, true),
  CROSS_LEGGED(-0.1, 0.36, 52, -0.1, 0.36, 52, 0.66, true),
  KNEEL(0.22, 0.5, 20, 0.22, 0.5, 20, 0.5, false),
  DANCE(0.9, 0.56, -40, 0.06, 1, 4, 0, false),
  TIPTOE(0.06, 1.08, 24, 0.06, 1.08, 24, -0.1, false),
  KICK(1.08, 0.3, -62, 0.0, 1, 4, 0, false),
  FLOAT(0.3, 0.94, 34, 0.14, 0.82, 40, -0.6, false),
  TRAIL(0.16, 1.02, 58, 0.04, 0.9, 62, -0.7, false);

  private final double leftOut;
  private final double leftDown;
  private final double leftTurn;
  private final double rightOut;
  private final double rightDown;
  private final double rightTurn;
  private final double drop;
  private final boolean seated;

  Stance(
      double leftOut,
      double leftDown,
      double leftTurn,
      double rightOut,
      double rightDown,
      double rightTurn,
      double drop,
      boolean seated) {
    this.leftOut = leftOut;
    this.leftDown = leftDown;
    this.leftTurn = leftTurn;
    this.rightOut = rightOut;
    this.rightDown = rightDown;
    this.rightTurn = rightTurn;
    this.drop = drop;
    this.seated = seated;
  }

  /**
   * @param side -1 the viewer's left, 1 the viewer's right
   */
  public double out(int side) {
    return side < 0 ? leftOut : rightOut;
  }

  public double down(int side) {
    return side < 0 ? leftDown : rightDown;
  }

  public double turn(int side) {
    return side < 0 ? leftTurn : rightTurn;
  }

  public double drop() {
    return drop;
  }

  /** Whether the legs lie before the body, soles towards the viewer. */
  public boolean isSeated() {
    return seated;
  }
}
