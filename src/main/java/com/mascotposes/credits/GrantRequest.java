package com.mascotposes.credits;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Credits to be given.
 *
 * @param email whose account
 * @param reason why, in the administrator's words, 1 to 200 characters; kept in the audit trail
 */
public record GrantRequest(
    @NotNull @Size(max = 254) String email,
    @NotNull @Min(1) @Max(1_000_000) Integer amount,
    @NotBlank @Size(max = 200) String reason) {}
