package com.mascotposes.mascots;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param imageUrls up to four pictures of the same mascot: addresses that this server gave, or
 *     public https pictures; an empty list unpins all
 */
public record PinnedRequest(
    @NotNull @Size(max = Mascot.MOST_PINNED) List<@NotBlank @Size(max = 2000) String> imageUrls) {}
