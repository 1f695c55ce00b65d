package com.mascotposes.mascots;

import jakarta.validation.constraints.NotBlank;

/**
 * @param image base64 of a PNG, JPEG, WebP or GIF of at most 10 MB, without a {@code data:} prefix
 */
public record UploadRequest(@NotBlank String image) {}
