package com.mascotposes.mascots;

import com.mascotposes.platform.rest.Alias;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A mascot to be drawn. What older plugins leave empty counts as absent.
 *
 * @param name what to call it; {@code brandName} means the same
 * @param prompt what it is, 1 to 4,000 characters; {@code mascotDetails} means the same
 * @param accessories what it wears or carries; {@code bodyParts} means the same
 * @param color a colour wish in words or as {@code #RRGGBB}
 * @param appDescription what it is for
 * @param autoFillUrl the site its words were taken from; kept, never fetched
 * @param referenceImageUrl a picture to follow: an address that upload-image answered, or a public
 *     https picture
 * @param aspectRatio accepted and ignored: every picture is square
 * @param numVariations how many designs to draw, 1 to 4; 3 when absent
 */
public record MascotRequest(
    @NotBlank @Size(max = 200) @Alias("brandName") String name,
    @NotBlank @Size(max = 4000) @Alias("mascotDetails") String prompt,
    @NotNull
        @Pattern(
            regexp = "kawaii|cartoon|flat|pixel|3d|minimal|3d_pixar|hand_drawn|match_brand",
            message =
                "must be kawaii, cartoon, flat, pixel, 3d, minimal, 3d_pixar, hand_drawn or"
                    + " match_brand")
        String style,
    @Pattern(
            regexp = "|auto|animal|creature|robot|food|object|abstract",
            message = "must be auto, animal, creature, robot, food, object or abstract")
        String type,
    @Pattern(
            regexp = "|friendly|professional|playful|cool|energetic|calm",
            message = "must be friendly, professional, playful, cool, energetic or calm")
        String personality,
    @Size(max = 2000) String negativePrompt,
    @Size(max = 20) @Alias("bodyParts") List<@NotNull @Size(max = 100) String> accessories,
    @Valid BrandColors brandColors,
    @Size(max = 100) String color,
    @Size(max = 4000) String appDescription,
    @Size(max = 2000) String autoFillUrl,
    @Size(max = 2000) String referenceImageUrl,
    @Size(max = 200) String figmaFileId,
    Boolean advancedMode,
    @Size(max = 20) String aspectRatio,
    @Min(1) @Max(4) Integer numVariations) {

  private static final int USUAL_VARIATIONS = 3;

  int variations() {
    return numVariations == null ? USUAL_VARIATIONS : numVariations;
  }
}
