package com.mascotposes.mascots;

import jakarta.validation.constraints.Pattern;

/** Up to three colours, {@code #RRGGBB}, main colour first. */
public record BrandColors(
    @Pattern(regexp = FORM, message = MESSAGE) String primary,
    @Pattern(regexp = FORM, message = MESSAGE) String secondary,
    @Pattern(regexp = FORM, message = MESSAGE) String tertiary) {

  private static final String FORM = "|#[0-9A-Fa-f]{6}";

  private static final String MESSAGE = "must be #RRGGBB";
}
