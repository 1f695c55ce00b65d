package com.mascotposes.providers;

import java.util.List;
import java.util.Objects;

/**
 * A mascot in words.
 *
 * @param name what its owner calls it
 * @param prompt free text that describes it
 * @param style one of kawaii, cartoon, flat, pixel, 3d, minimal, 3d_pixar, hand_drawn, match_brand
 * @param type one of auto, animal, creature, robot, food, object, abstract; null when not given
 * @param personality one of friendly, professional, playful, cool, energetic, calm; null likewise
 * @param negativePrompt what must not appear; null when not given
 * @param accessories what it wears or carries; may be empty
 * @param brandColors up to three colours, {@code #RRGGBB}, main colour first; may be empty
 * @param design which of several designs for the same words it is, from 1; a drawer that sees the
 *     reference pictures needs it only for the first of them
 */
public record MascotDescription(
    String name,
    String prompt,
    String style,
    String type,
    String personality,
    String negativePrompt,
    List<String> accessories,
    List<String> brandColors,
    int design) {

  public MascotDescription {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(prompt, "prompt");
    Objects.requireNonNull(style, "style");
    accessories = List.copyOf(accessories);
    brandColors = List.copyOf(brandColors);
  }

  /** The first design for these words. */
  public MascotDescription(
      String name,
      String prompt,
      String style,
      String type,
      String personality,
      String negativePrompt,
      List<String> accessories,
      List<String> brandColors) {
    this(name, prompt, style, type, personality, negativePrompt, accessories, brandColors, 1);
  }
}
