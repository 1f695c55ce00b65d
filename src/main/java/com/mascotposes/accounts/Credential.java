package com.mascotposes.accounts;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * What a request has shown to get in.
 *
 * @param account open, as read for this request
 * @param id the session's or the API token's
 * @param isSession whether somebody signed in; else it is an API token
 * @param scopes what it may do
 */
public record Credential(Account account, UUID id, boolean isSession, Set<Scope> scopes) {

  /** Who signed in may do everything that the account may. */
  public static Credential ofSession(Account account, UUID session) {
    return new Credential(account, session, true, EnumSet.allOf(Scope.class));
  }

  public static Credential ofToken(Account account, UUID token, Set<Scope> scopes) {
    return new Credential(account, token, false, scopes);
  }
}
