package com.mascotposes.mascots;

import com.mascotposes.storage.PictureAddresses;
import com.mascotposes.storage.PictureKey;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * A mascot as the API shows it; see the wire contract for the values of style, type and
 * personality.
 *
 * @param variationIndex which of the designs of one order it is, from 1
 * @param batchId the order it came with; its own id when it came alone
 * @param characterId what it shares with the other designs of its order; its own id likewise
 * @param status {@code pending}, {@code generating}, {@code completed} or {@code failed}
 * @param fullBodyImageUrl a public PNG; null until it is completed
 * @param referenceImageUrl the picture it was drawn after; null without one
 * @param errorMessage why there is no picture, in words; null unless it failed
 * @param failureCode the same for programs; {@code GET /failures} lists them all
 * @param approved whether it is the reference for all poses of its character
 * @param pinnedImageUrls up to four further pictures that show who it is
 * @param waitsFor what outside this server keeps it waiting, in words: the picture store, when that
 *     is away; the mascot is {@code pending} then and goes on by itself; null as a rule
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
    Instant updatedAt,
    String errorMessage,
    String failureCode,
    boolean approved,
    List<String> pinnedImageUrls,
    String waitsFor) {

  static MascotView of(Mascot mascot, PictureAddresses addresses) {
    Function<PictureKey, String> address = key -> addresses.of(key).toString();
    String picture = mascot.picture().map(address).orElse(null);
    MascotWords words = mascot.words();
    return new MascotView(
        mascot.id(),
        words.name(),
        words.prompt(),
        words.style(),
        words.type(),
        words.personality(),
        words.negativePrompt(),
        words.accessories(),
        words.brandColors(),
        mascot.advancedMode(),
        mascot.autoFillUrl(),
        null,
        null,
        mascot.variationIndex(),
        mascot.batchId(),
        mascot.characterId(),
        mascot.status().text(),
        picture,
        picture,
        picture,
        mascot.example().map(address).orElse(null),
        mascot.createdAt(),
        mascot.updatedAt(),
        mascot.errorMessage(),
        mascot.failureCode(),
        mascot.isApproved(),
        mascot.pinned().stream().map(address).toList(),
        mascot.waitsFor());
  }
}
