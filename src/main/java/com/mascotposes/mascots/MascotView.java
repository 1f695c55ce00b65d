package com.mascotposes.mascots;

import com.mascotposes.storage.PictureAddresses;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A mascot as the API shows it; see the wire contract for the values of style, type and
 * personality.
 *
 * @param status {@code pending}, {@code generating}, {@code completed} or {@code failed}
 * @param fullBodyImageUrl a public PNG; null until it is completed
 */
public record MascotView(
    UUID id,
    String name,
    String prompt,
    String style,
    String type,
    String personality,
    String negativePrompt,
    List<String> accessories,
    BrandColors brandColors,
    boolean advancedMode,
    String autoFillUrl,
    String lifeStage,
    UUID parentMascotId,
    int variationIndex,
    UUID batchId,
    UUID characterId,
    String status,
    String fullBodyImageUrl,
    String avatarImageUrl,
    String squareIconUrl,
    String referenceImageUrl,
    Instant createdAt,
    Instant updatedAt) {

  /** Up to three colours, {@code #RRGGBB}. */
  public record BrandColors(String primary, String secondary, String tertiary) {}

  static MascotView of(Mascot mascot, PictureAddresses addresses) {
    String picture = mascot.picture().map(addresses::of).map(Object::toString).orElse(null);
    return new MascotView(
        mascot.id(),
        mascot.name(),
        mascot.prompt(),
        mascot.style(),
        mascot.type(),
        mascot.personality(),
        mascot.negativePrompt(),
        mascot.accessories(),
        new BrandColors(mascot.primaryColor(), mascot.secondaryColor(), mascot.tertiaryColor()),
        false,
        null,
        null,
        null,
        1,
        null,
        mascot.id(),
        mascot.status(),
        picture,
        picture,
        picture,
        null,
        mascot.createdAt(),
        mascot.updatedAt());
  }
}
