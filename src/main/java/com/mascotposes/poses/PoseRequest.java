package com.mascotposes.poses;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a designer asks for.
 *
 * @param prompt what the mascot does, 1 to 2,000 characters
 * @param figmaFileId the file the picture is for
 * @param color a colour wish in words or as {@code #RRGGBB}
 * @param negativePrompt what must not appear
 */
public record PoseRequest(
    @NotBlank @Size(max = 2000) String prompt,
    @Size(max = 200) String figmaFileId,
    @Size(max = 100) String color,
    @Size(max = 2000) String negativePrompt) {}
