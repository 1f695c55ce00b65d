package com.mascotposes.imaging.keying;

/**
 * How to cut.
 *
 * @param farKey 0xRRGGBB of a key that was asked for and chosen far from the mascot's colours, or
 *     -1
 * @param tolerance 1 as measured best; more takes more for backdrop, less keeps more
 * @param keepShadow leaves the shadow on the ground as see-through black
 */
public record KeyerSettings(int farKey, double tolerance, boolean keepShadow) {
  boolean isFar() {
    return farKey >= 0;
  }
}
