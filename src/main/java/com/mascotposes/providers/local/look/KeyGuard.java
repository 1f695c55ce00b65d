package com.mascotposes.providers.local.look;

/**
 * Keeps the mascot's colours away from the backdrop's, so that the backdrop can be keyed out.
 *
 * @param key the backdrop; null when the picture has none, and then nothing is changed
 */
public record KeyGuard(Rgb key) {

  /** No colour of the mascot comes nearer to the key than this, in RGB distance. */
  public static final double CLEARANCE = 120;

  private static final double MARGIN = 4;

  /**
   * The colour itself when it is far enough from the key, else the nearest hue around it that is;
   * greys, which have no hue, move straight away from the key.
   */
  public Rgb away(Rgb colour) {
    if (isFar(colour)) {
      return colour;
    }
    for (int degrees = 6; degrees <= 180; degrees += 6) {
      for (int side = -1; side <= 1; side += 2) {
        Rgb turned = colour.turned(side * degrees, 1);
        if (isFar(turned)) {
          return turned;
        }
      }
    }
    return straightAway(colour);
  }

  private boolean isFar(Rgb colour) {
    return key == null || colour.distance(key) >= CLEARANCE + MARGIN;
  }

  private Rgb straightAway(Rgb colour) {
    Rgb goal = key.luminance() > 127 ? Rgb.INK : Rgb.WHITE;
    Rgb moved = colour;
    for (double share = 0.05; share <= 1 && !isFar(moved); share += 0.05) {
      moved = colour.mix(goal, share);
    }
    return moved;
  }
}
