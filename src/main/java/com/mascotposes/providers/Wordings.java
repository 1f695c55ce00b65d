package com.mascotposes.providers;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says the wire contract's values for style, type and personality in a drawer's words. */
final class Wordings {

  private static final Map<String, String> STYLES =
      Map.of(
          "kawaii",
          "kawaii: big head, small rounded body, large shiny eyes, soft simple shapes, sweet"
              + " colours",
          "cartoon",
          "classic cartoon: bold clean outlines, lively shapes, flat colours with simple cel"
              + " shading",
          "flat",
          "flat vector illustration: geometric shapes, solid colours, no outlines, no texture",
          "pixel",
          "pixel art: a coarse visible pixel grid, hard stair-stepped edges, a small palette, no"
              + " blur",
          "3d",
          "three-dimensional render: smooth rounded volumes, soft even studio light, opaque"
              + " surfaces",
          "minimal",
          "minimal: as few shapes and lines as possible, two or three solid colours, generous"
              + " forms",
          "3d_pixar",
          "animated-film 3D render: expressive big eyes, appealing rounded forms, soft even light",
          "hand_drawn",
          "hand drawn: pencil and ink lines of varying width, opaque hand-coloured areas",
          "match_brand",
          "a clean modern brand illustration whose shapes and colours follow the brand colours");

  private static final Map<String, String> TYPES =
      Map.of(
          "animal", "an animal",
          "creature", "an invented fantasy creature",
          "robot", "a friendly robot",
          "food", "a living piece of food with face, arms and legs",
          "object", "a living everyday object with face, arms and legs",
          "abstract", "an abstract shape with a face and simple limbs");

  private static final Map<String, String> PERSONALITIES =
      Map.of(
          "friendly", "friendly and welcoming: open posture, warm smile",
          "professional", "professional and trustworthy: upright posture, composed look",
          "playful", "playful and cheeky: bouncy posture, mischievous smile",
          "cool", "cool and relaxed: casual posture, confident look",
          "energetic", "energetic: dynamic posture, wide-awake excited look",
          "calm", "calm and gentle: relaxed posture, soft look");

  private static final List<String> DESIGNS =
      List.of(
          "the most natural reading of the description, well balanced",
          "a rounder and softer reading: larger head, short limbs, simple forms",
          "a slimmer and livelier reading: taller body, longer limbs, a dynamic outline",
          "a bolder and more unusual reading: a striking outline and one memorable detail");

  private Wordings() {}

  /** How the picture is drawn; an unknown style is drawn as a cartoon. */
  static String style(String style) {
    return STYLES.getOrDefault(style, STYLES.get("cartoon"));
  }

  /** What tells one design for the same words from the next; they repeat after the fourth. */
  static String design(int number) {
    return DESIGNS.get(Math.floorMod(number - 1, DESIGNS.size()));
  }

  /**
   * What the mascot is; empty for {@code auto}, null and unknown values: the description decides.
   */
  static Optional<String> type(String type) {
    return Optional.ofNullable(type).map(TYPES::get);
  }

  /** How the mascot carries itself; empty for null and unknown values. */
  static Optional<String> personality(String personality) {
    return Optional.ofNullable(personality).map(PERSONALITIES::get);
  }
}
