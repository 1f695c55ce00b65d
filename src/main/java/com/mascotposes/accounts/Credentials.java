package com.mascotposes.accounts;

import com.mascotposes.accounts.sessions.SessionRepository;
import com.mascotposes.accounts.tokens.ApiTokenRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Tells of those who were let in whether they would be let in again. */
@ApplicationScoped
public class Credentials {

  @Inject SessionRepository sessions;

  @Inject ApiTokenRepository tokens;

  @Inject Clock clock;

  /**
   * Those of these sessions and API tokens that have not ended, and whose account is open.
   *
   * @param ids as {@link Credential#id} gives them; not empty
   */
  @Transactional
  public Set<UUID> stillGood(Set<UUID> ids) {
    Instant now = clock.instant();
    Set<UUID> good = new HashSet<>(sessions.stillOpen(ids, now));
    good.addAll(tokens.stillValid(ids, now));
    return good;
  }
}
