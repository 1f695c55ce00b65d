package com.mascotposes.accounts.signin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Somebody new.
 *
 * @param email in any case
 * @param password 8 to 200 characters of any kind
 * @param name may be absent
 */
public record RegisterRequest(
    @NotNull @Size(max = 254) @Pattern(regexp = EMAIL, message = "must be an e-mail address")
        String email,
    @NotNull @Size(min = 8, max = 200) String password,
    @Size(max = 100) String name) {

  /** No blanks, no control characters, one at sign, a dot in the host: the rest is the host's. */
  static final String EMAIL =
      "[^\\s\\p{C}@\"<>(),;:\\\\]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,180}[\\p{L}\\p{N}])?";
}
