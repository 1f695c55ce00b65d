package com.mascotposes.accounts.sessions;

import com.mascotposes.accounts.Account;
import com.mascotposes.accounts.AccountRepository;
import com.mascotposes.accounts.Credential;
import com.mascotposes.accounts.SecretText;
import com.mascotposes.accounts.SignInException;
import com.mascotposes.accounts.audit.AuditTrail;
import com.mascotposes.accounts.signin.SignInCodeRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Signs people in, keeps them in, and lets them out. */
@ApplicationScoped
public class Sessions {

  private static final int LONGEST_DEVICE = 200;
  private static final UUID NONE = new UUID(0, 0);

  @Inject SessionRepository sessions;

  @Inject AccountRepository accounts;

  @Inject SignInCodeRepository codes;

  @Inject RefreshTokens refreshTokens;

  @Inject SessionTokens tokens;

  @Inject SessionSettings settings;

  @Inject AuditTrail audit;

  @Inject Clock clock;

  /**
   * Begins a session for somebody who has shown who they are. The account is kept from others
   * meanwhile, so that whoever changes its password, closes it or signs out everywhere finds this
   * session, or is found by it.
   *
   * @param proven the account as it was when they showed it
   * @param device what the client calls itself; may be null
   * @throws SignInException since then the account was closed or, for who came by password, given
   *     another one
   */
  @Transactional(dontRollbackOn = SignInException.class)
  public OpenedSession begin(Account proven, Session.Way way, String device) {
    Account account =
        accounts
            .lockOpen(proven.id())
            .filter(now -> way != Session.Way.PASSWORD || now.hasPasswordOf(proven))
            .orElseThrow(() -> overtaken(proven, way));
    Instant now = clock.instant();
    Session session =
        new Session(account.id(), way, shortened(device), now, now.plus(settings.length()));
    sessions.add(session);
    audit.tell("sign-in", account.id(), session.way());
    return new OpenedSession(
        account.id(),
        tokens.issue(session, account, accessEnd(session, now)),
        refreshTokens.begin(session.id()));
  }

  private SignInException overtaken(Account proven, Session.Way way) {
    audit.tell("sign-in-failed", proven.id(), way.name().toLowerCase(Locale.ROOT));
    return new SignInException("What was shown is not valid any more; sign in again");
  }

  private Instant accessEnd(Session session, Instant now) {
    // Plugins that exchange a code keep nothing but this one token, so it is good for all of it.
    return session.way().equals("code") ? session.expiresAt() : now.plus(settings.access());
  }

  private static String shortened(String device) {
    if (device == null || device.isBlank()) {
      return null;
    }
    String clean = device.replaceAll("\\p{C}", " ").strip();
    return clean.length() > LONGEST_DEVICE ? clean.substring(0, LONGEST_DEVICE) : clean;
  }

  /** Whom an access token lets in; empty when it lets in nobody. */
  public Optional<Credential> find(String accessToken) {
    return tokens
        .session(accessToken)
        .flatMap(id -> sessions.find(id, clock.instant()))
        .map(entry -> Credential.ofSession(entry.account(), entry.session().id()));
  }

  /**
   * Gives new tokens for a refresh token, which is used up. Within a minute, and until the new one
   * is used, it gives the same new one again: the answer may have been lost. Later it must be a
   * copy: the session ends, for the thief as for the owner.
   *
   * @throws SignInException the token is not good, or its session has ended
   */
  @Transactional(dontRollbackOn = SignInException.class)
  public OpenedSession refresh(String refreshToken) {
    Instant now = clock.instant();
    SessionRepository.Entry entry =
        sessions
            .sessionOfRefresh(SecretText.hash(refreshToken))
            .filter(id -> sessions.extend(id, now, now.plus(settings.length())))
            .flatMap(id -> sessions.find(id, now))
            .orElseThrow(
                () -> new SignInException("The refresh token is not valid; sign in again"));
    Session session = entry.session();
    if (!refreshTokens.use(refreshToken, session.id())) {
      sessions.end(session.accountId(), session.id());
      audit.tell("refresh-replayed", session.accountId(), null);
      throw new SignInException("The refresh token was used before; sign in again");
    }
    return new OpenedSession(
        session.accountId(),
        tokens.issue(session, entry.account(), now.plus(settings.access())),
        refreshTokens.next(refreshToken));
  }

  /**
   * Lets pass only who is still signed in.
   *
   * @throws SignInException the session has ended
   */
  public void demandOpen(UUID session) {
    sessions
        .find(session, clock.instant())
        .orElseThrow(() -> new SignInException("The session has ended; sign in again"));
  }

  /** The account's open sessions, newest first. */
  List<Session> open(UUID accountId) {
    return sessions.open(accountId, clock.instant());
  }

  /** Ends one session; whether it was the account's and open. */
  @Transactional
  public boolean end(UUID accountId, UUID session) {
    boolean ended = sessions.end(accountId, session);
    if (ended) {
      audit.tell("sign-out", accountId, null);
    }
    return ended;
  }

  /**
   * Ends every session of the account, at once and on all nodes, and the code that would open
   * another: whoever signs a stranger out must not leave that door open for five minutes.
   *
   * @param but one to keep
   * @throws SignInException the account is closed
   */
  @Transactional
  public int endAll(UUID accountId, Optional<UUID> but) {
    accounts.lock(accountId);
    int ended = sessions.endOthers(accountId, but.orElse(NONE));
    codes.clear(accountId);
    audit.tell("sign-out-everywhere", accountId, ended + " sessions");
    return ended;
  }
}
