package com.mascotposes.mascots;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A picture to make a mascot of.
 *
 * @param imageUrl an address that {@code POST /storage/upload-image} answered, or a public https
 *     picture
 * @param name what to call it; "Uploaded visual" when absent or blank
 */
public record FromImageRequest(
    @NotBlank @Size(max = 2000) String imageUrl, @Size(max = 200) String name) {}
