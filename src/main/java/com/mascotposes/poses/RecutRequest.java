package com.mascotposes.poses;

import com.mascotposes.imaging.CutOutOptions;
import com.mascotposes.imaging.KeyColor;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;

/**
 * How to cut differently; what is absent stays as it was.
 *
 * @param strength 0 keeps more of the mascot's edge, 1 takes more of the backdrop away
 * @param keepShadow whether a soft shadow on the ground stays
 * @param keyColor the backdrop's colour, {@code #RRGGBB}, when it was guessed wrongly
 * @param trim whether empty space is cut away and the mascot centred with a constant margin
 */
public record RecutRequest(
    @DecimalMin("0") @DecimalMax("1") Double strength,
    Boolean keepShadow,
    @Pattern(regexp = "#[0-9A-Fa-f]{6}", message = "must be #RRGGBB") String keyColor,
    Boolean trim) {

  boolean trims() {
    return Boolean.TRUE.equals(trim);
  }

  CutOutOptions applyTo(CutOutOptions options) {
    CutOutOptions changed = options.withShadowKept(Boolean.TRUE.equals(keepShadow));
    if (strength != null) {
      changed = changed.withStrength(strength);
    }
    return keyColor == null ? changed : changed.withManualKey(KeyColor.parse(keyColor));
  }
}
