package com.mascotposes.imaging;

/**
 * What the caller knows about a frame and wants from its cut-out.
 *
 * @param askedKey the backdrop colour the prompt asked for; null when none was asked. A hint only:
 *     the real backdrop is always measured on the frame
 * @param keyChosenFar whether {@code askedKey} was chosen away from the mascot's own colours, as
 *     {@link KeyColor#farthestFrom} does; then key colour inside the mascot is reflected backdrop
 * @param strength 0 keeps everything doubtful, 1 removes everything doubtful; default 0.5
 * @param keepShadow keeps the shadow on the ground as half-transparent black
 * @param manualKey a backdrop colour pointed out by a person; null when none. Wins over everything
 *     measured
 */
public record CutOutOptions(
    KeyColor askedKey,
    boolean keyChosenFar,
    double strength,
    boolean keepShadow,
    KeyColor manualKey) {
  public static final double DEFAULT_STRENGTH = 0.5;

  public CutOutOptions {
    if (!(strength >= 0 && strength <= 1)) {
      throw new IllegalArgumentException("strength must be between 0 and 1, not " + strength);
    }
    if (keyChosenFar && askedKey == null) {
      throw new IllegalArgumentException("a key that was chosen far away must be named");
    }
  }

  /** For a frame about which nothing is known, such as an upload. */
  public static CutOutOptions unknownBackdrop() {
    return new CutOutOptions(null, false, DEFAULT_STRENGTH, false, null);
  }

  /** For a frame whose prompt asked for a key colour without regard to the mascot's colours. */
  public static CutOutOptions asked(KeyColor key) {
    return new CutOutOptions(key, false, DEFAULT_STRENGTH, false, null);
  }

  /** For a frame whose prompt asked for a key colour chosen by {@link KeyColor#farthestFrom}. */
  public static CutOutOptions askedFar(KeyColor key) {
    return new CutOutOptions(key, true, DEFAULT_STRENGTH, false, null);
  }

  public CutOutOptions withStrength(double newStrength) {
    return new CutOutOptions(askedKey, keyChosenFar, newStrength, keepShadow, manualKey);
  }

  public CutOutOptions withShadowKept(boolean kept) {
    return new CutOutOptions(askedKey, keyChosenFar, strength, kept, manualKey);
  }

  public CutOutOptions withManualKey(KeyColor key) {
    return new CutOutOptions(askedKey, keyChosenFar, strength, keepShadow, key);
  }
}
