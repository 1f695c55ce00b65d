package com.mascotposes.accounts.care;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Another password.
 *
 * @param currentPassword null only for an account that has none
 * @param newPassword 8 to 200 characters of any kind
 */
public record PasswordRequest(
    @Size(max = 200) String currentPassword,
    @NotNull @Size(min = 8, max = 200) String newPassword) {}
