package com.mascotposes.imaging.keying;

/**
 * What the frame's border says about the backdrop.
 *
 * @param rgb the most common colour of the border
 * @param second the other colour of a painted checkerboard, or -1
 * @param coverage share of the border that has this colour, or one it runs into smoothly; 0 to 1
 * @param noise standard deviation of the grain on flat parts, in levels
 * @param compressed whether the frame went through JPEG, whose ringing surrounds every edge
 * @param drift how far the backdrop runs from its main colour along the border, in levels
 */
public record Backdrop(
    int rgb, int second, double coverage, double noise, boolean compressed, double drift) {
  private static final int COLOURFUL = 60;
  private static final int WHITE_FROM = 225;

  /** Whether the colour is saturated enough to be told from greys, shadows and highlights. */
  public boolean isColourful() {
    return saturation() >= COLOURFUL;
  }

  /** Greatest minus least channel, 0 to 255. */
  public int saturation() {
    return brightest() - Math.min(Frame.red(rgb), Math.min(Frame.green(rgb), Frame.blue(rgb)));
  }

  /** The greatest channel, 0 to 255. */
  public int brightest() {
    return Math.max(Frame.red(rgb), Math.max(Frame.green(rgb), Frame.blue(rgb)));
  }

  /** Whether the colour is white, or so nearly that a person would call it white. */
  public boolean isWhite() {
    return !isColourful() && brightest() >= WHITE_FROM;
  }

  /**
   * Whether the backdrop is the squares that stand for transparency, painted as if they were it.
   */
  public boolean isCheckerboard() {
    return second >= 0;
  }

  /**
   * Whether the colour was filled in, the very same everywhere: nothing is lit there, and nothing
   * shines on the mascot.
   */
  public boolean isFilledIn() {
    return noise == 0 && drift == 0;
  }

  /** The same measurements around a colour that a person pointed out. */
  public Backdrop withColour(int pointedOut) {
    return new Backdrop(pointedOut, -1, coverage, noise, compressed, drift);
  }
}
