package com.mascotposes.accounts.care;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The end of an account, said twice so that nobody says it by mistake.
 *
 * @param email the account's own
 * @param password null only for an account that has none
 */
public record ClosingRequest(
    @NotNull @Size(max = 254) String email, @Size(max = 200) String password) {}
