package com.mascotposes.mascots;

import com.mascotposes.platform.rest.BodyLimit;
import jakarta.validation.constraints.NotBlank;

/**
 * @param image base64 of a PNG, JPEG, WebP or GIF of at most 10 MB, without a {@code data:} prefix
 * @param cutOut whether to take the backdrop away; a picture with transparency of its own stays as
 *     it is; absent means no
 */
@BodyLimit(BodyLimit.PICTURE)
public record UploadRequest(@NotBlank String image, Boolean cutOut) {

  boolean wantsCutOut() {
    return Boolean.TRUE.equals(cutOut);
  }
}
