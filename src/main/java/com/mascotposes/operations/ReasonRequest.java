package com.mascotposes.operations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why something is done.
 *
 * @param reason in the administrator's words, 1 to 200 characters; everybody who looks sees it
 */
public record ReasonRequest(@NotBlank @Size(max = 200) String reason) {}
