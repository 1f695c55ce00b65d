package com.mascotposes.accounts.tokens;

import com.mascotposes.accounts.Credential;
import com.mascotposes.accounts.Scope;
import com.mascotposes.accounts.SecretText;
import com.mascotposes.accounts.audit.AuditTrail;
import com.mascotposes.platform.problem.ProblemException;
import com.mascotposes.platform.requests.RequestMark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes API tokens, lets them in, revokes them. */
@ApplicationScoped
public class ApiTokens {

  static final int MOST = 100;

  private static final String PREFIX = "mp_";
  private static final Duration NOTED = Duration.ofMinutes(1);
  private static final Duration AUDITED = Duration.ofDays(1);

  @Inject ApiTokenRepository tokens;

  @Inject AuditTrail audit;

  @Inject Clock clock;

  /** A new token and its text, which nobody will see again. */
  public record Made(ApiToken token, String text) {}

  /**
   * Makes a token.
   *
   * @param scopes at least one
   * @param expiresAt later than now, or null for never
   * @throws ProblemException 409: the account has {@value #MOST} already
   */
  @Transactional
  Made make(UUID accountId, String name, Set<Scope> scopes, Instant expiresAt) {
    if (tokens.ofAccount(accountId, MOST).size() == MOST) {
      throw new ProblemException(
          409, "too-many-tokens", "Revoke a token first: " + MOST + " is all");
    }
    String text = PREFIX + SecretText.fresh();
    ApiToken token = new ApiToken(accountId, name, text, scopes, expiresAt, clock.instant());
    tokens.add(token);
    audit.tell("token-made", accountId, "token " + token.id());
    return new Made(token, text);
  }

  /** The account's tokens that are not revoked, newest first. */
  List<ApiToken> list(UUID accountId) {
    return tokens.ofAccount(accountId, MOST);
  }

  /** Revokes a token at once; whether the account had it. */
  @Transactional
  boolean revoke(UUID accountId, UUID id) {
    boolean revoked = tokens.revoke(accountId, id);
    if (revoked) {
      audit.tell("token-revoked", accountId, "token " + id);
    }
    return revoked;
  }

  /** Whom a token lets in; empty when it lets in nobody. */
  @Transactional
  public Optional<Credential> find(String text) {
    Instant now = clock.instant();
    Optional<ApiTokenRepository.Entry> entry =
        tokens.find(text).filter(each -> each.token().isValid(now) && each.account().isOpen());
    entry.ifPresent(each -> noteUse(each.token(), now));
    return entry.map(
        each -> Credential.ofToken(each.account(), each.token().id(), each.token().scopes()));
  }

  /** Once a minute for the owner, once a day and for each change of address for the audit. */
  private void noteUse(ApiToken token, Instant now) {
    String address = RequestMark.currentAddress();
    boolean isMoved = !address.equals(token.lastUsedAddress());
    boolean isNews = isMoved || token.lastUsedAt().plus(NOTED).isBefore(now);
    if (isNews && tokens.noteUse(token.id(), address)) {
      if (isMoved || token.lastUsedAt().plus(AUDITED).isBefore(now)) {
        audit.tell("token-used", token.accountId(), "token " + token.id());
      }
    }
  }
}
