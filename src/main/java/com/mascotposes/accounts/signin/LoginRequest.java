package com.mascotposes.accounts.signin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody who has registered.
 *
 * @param email in any case
 */
public record LoginRequest(
    @NotNull @Size(max = 254) String email, @NotNull @Size(max = 200) String password) {}
