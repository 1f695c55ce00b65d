package com.mascotposes.providers;

import java.util.Objects;

/**
 * What the mascot shall do.
 *
 * @param prompt the designer's words, such as "waving with both hands"
 * @param color a colour wish in the designer's words or as {@code #RRGGBB}; null when none
 * @param negativePrompt what must not appear; null when not given
 */
public record PoseWish(String prompt, String color, String negativePrompt) implements Wish {

  public PoseWish {
    Objects.requireNonNull(prompt, "prompt");
  }
}
