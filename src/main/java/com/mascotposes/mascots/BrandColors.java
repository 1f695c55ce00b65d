package com.mascotposes.mascots;

import jakarta.validation.constraints.Pattern;

/** Up to three colours, {@code #RRGGBB} or {@code #RGB}, main colour first. */
public record BrandColors(
    @Pattern(regexp = FORM, message = MESSAGE) String primary,
    @Pattern(regexp = FORM, message = MESSAGE) String secondary,
    @Pattern(regexp = FORM, message = MESSAGE) String tertiary) {

  private static final String FORM = "|#([0-9A-Fa-f]{3}){1,2}";

  private static final String MESSAGE = "must be #RRGGBB or #RGB";

  /** A colour in the long form; null for none. */
  static String whole(String colour) {
    String known = Blank.asNull(colour);
    boolean isShort = known != null && known.length() == 4;
    return isShort ? known.replaceAll("([0-9A-Fa-f])", "$1$1") : known;
  }
}
