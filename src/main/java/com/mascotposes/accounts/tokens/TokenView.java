package com.mascotposes.accounts.tokens;

import com.mascotposes.accounts.Scope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An API token as its owner sees it.
 *
 * @param hint its first characters
 * @param lastUsedAt exact to a minute; null when it was never used
 * @param token the token itself, in the answer that makes it and never again; else null
 */
public record TokenView(
    UUID id,
    String name,
    List<String> scopes,
    String hint,
    Instant createdAt,
    Instant expiresAt,
    Instant lastUsedAt,
    String lastUsedAddress,
    String token) {

  static TokenView of(ApiToken token, String text) {
    return new TokenView(
        token.id(),
        token.name(),
        token.scopes().stream().map(Scope::word).toList(),
        token.hint(),
        token.createdAt(),
        token.expiresAt(),
        token.lastUsedAt(),
        token.lastUsedAddress(),
        text);
  }
}
