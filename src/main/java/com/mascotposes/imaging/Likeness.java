package com.mascotposes.imaging;

import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * How much a picture looks like the same character as another one: by its colours, which no pose
 * changes, and a little by its outline, which poses change within bounds.
 *
 * <p>Both are measured on what is opaque. The distance of colours is the sliced Wasserstein
 * distance in Oklab (<a href="https://bottosson.github.io/posts/oklab/">B. Ottosson, 2020</a>):
 * along eight directions, how far the one picture's colours have to be moved to become the other's.
 * The distance of outlines compares how the width is spread over the height, and the proportions of
 * the box.
 */
public final class Likeness {

  /**
   * Oklab units; black and white are 1 apart. Another character is rarely nearer than half of it.
   */
  private static final double STRANGE_COLOURS = 0.16;

  /** Shares of the width and of the proportions. */
  private static final double STRANGE_OUTLINE = 0.8;

  private static final double WEIGHT_OF_COLOURS = 0.75;

  private final ColourCloud colours;
  private final Outline outline;

  private Likeness(ColourCloud colours, Outline outline) {
    this.colours = colours;
    this.outline = outline;
  }

  /**
   * Takes the measure of a character.
   *
   * @param picture cut out; what is less than half opaque does not count
   * @return empty when nothing in it is opaque
   */
  public static Optional<Likeness> of(BufferedImage picture) {
    BufferedImage argb = ArgbPicture.of(picture);
    return Outline.of(argb).map(outline -> new Likeness(ColourCloud.of(argb), outline));
  }

  /**
   * How alike the two are.
   *
   * @return 1 for the same picture, 0 for nothing in common
   */
  public double to(Likeness other) {
    double colour = fading(colours.distanceTo(other.colours), STRANGE_COLOURS);
    double shape = fading(outline.distanceTo(other.outline), STRANGE_OUTLINE);
    return WEIGHT_OF_COLOURS * colour + (1 - WEIGHT_OF_COLOURS) * shape;
  }

  private static double fading(double distance, double strange) {
    return Math.max(0, 1 - distance / strange);
  }
}
