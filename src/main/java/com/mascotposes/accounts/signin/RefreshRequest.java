package com.mascotposes.accounts.signin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody whose access token is about to end.
 *
 * @param refreshToken from the last sign-in or refresh; good once
 */
public record RefreshRequest(@NotNull @Size(max = 200) String refreshToken) {}
