package com.mascotposes.accounts;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a request has shown to get in.
 *
 * @param account open, as read for this request
 * @param session the session it belongs to; empty for an API token
 * @param scopes what it may do
 */
public record Credential(Account account, Optional<UUID> session, Set<Scope> scopes) {

  /** Who signed in may do everything that the account may. */
  public static Credential ofSession(Account account, UUID session) {
    return new Credential(account, Optional.of(session), EnumSet.allOf(Scope.class));
  }

  public static Credential ofToken(Account account, Set<Scope> scopes) {
    return new Credential(account, Optional.empty(), scopes);
  }
}
