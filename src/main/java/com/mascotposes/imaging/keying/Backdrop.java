package com.mascotposes.imaging.keying;

/**
 * What the frame's border says about the backdrop.
 *
 * @param rgb the most common colour of the border
 * @param coverage share of the border that has this colour, or one it runs into smoothly; 0 to 1
 * @param noise standard deviation of the grain on flat parts, in levels
 * @param drift how far the backdrop runs from its main colour along the border, in levels
 */
public record Backdrop(int rgb, double coverage, double noise, double drift) {
  private static final int COLOURFUL = 60;

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
}
