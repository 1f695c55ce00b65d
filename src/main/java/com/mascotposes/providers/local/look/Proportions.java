package com.mascotposes.providers.local.look;

import java.util.List;

/**
 * How one design of a mascot is built against the usual one; each is a factor near 1.
 *
 * @param head width and height of the head
 * @param torso width of the torso
 * @param legs length of the legs
 * @param arms length of the arms
 */
public record Proportions(double head, double torso, double legs, double arms) {

  private static final List<Proportions> DESIGNS =
      List.of(
          new Proportions(1, 1, 1, 1),
          new Proportions(1.1, 1.12, 0.74, 0.9),
          new Proportions(0.9, 0.84, 1.3, 1.08),
          new Proportions(1.04, 0.9, 0.9, 1.02));

  /** The design of this number, from 1; they repeat after the fourth. */
  static Proportions of(int design) {
    return DESIGNS.get(Math.floorMod(design - 1, DESIGNS.size()));
  }
}
