package com.mascotposes.accounts.tokens;

import com.mascotposes.accounts.Scope;
import com.mascotposes.platform.problem.InvalidRequestException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A token to be made.
 *
 * @param name what to call it
 * @param scopes of {@code read}, {@code write}, {@code account}, {@code admin}; default the first
 *     two
 * @param expiresInSeconds after which it is worth nothing; null for never
 */
public record TokenRequest(
    @NotBlank @Size(max = 100) String name,
    @Size(min = 1, max = 4) List<String> scopes,
    @Min(1) @Max(315_360_000) Integer expiresInSeconds) {

  Set<Scope> scopeSet() {
    if (scopes == null) {
      return EnumSet.of(Scope.READ, Scope.WRITE);
    }
    Set<Scope> set = EnumSet.noneOf(Scope.class);
    for (String word : scopes) {
      set.add(
          Scope.of(word)
              .orElseThrow(
                  () ->
                      new InvalidRequestException(
                          "scopes", "must be of read, write, account and admin")));
    }
    return set;
  }

  /** Null for never. */
  Instant expiry(Instant now) {
    return expiresInSeconds == null ? null : now.plus(Duration.ofSeconds(expiresInSeconds));
  }
}
