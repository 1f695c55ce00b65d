package com.mascotposes.accounts.signin;

import com.mascotposes.accounts.Account;
import com.mascotposes.accounts.AccountRepository;
import com.mascotposes.accounts.SignInException;
import com.mascotposes.accounts.audit.AuditTrail;
import com.mascotposes.accounts.sessions.OpenedSession;
import com.mascotposes.accounts.sessions.Session;
import com.mascotposes.accounts.sessions.Sessions;
import com.mascotposes.platform.problem.ProblemException;
import com.mascotposes.platform.requests.RequestMark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Six digits carry a sign-in from the browser to the plugin. They are few, so a code opens once,
 * lives five minutes, and dies with the {@value #MOST_WRONG}th wrong try of anybody, but for the
 * address that it was shown to; from one address there are at most ten tries in that time, five at
 * once and then one a minute.
 *
 * <p>So whoever guesses at one code hits it in 60 cases of a million at most, with however many
 * addresses. Strangers who send from ten addresses for as long as they like end codes for those
 * whose plugin comes from another address than their browser; with passwords and API tokens they
 * still get in.
 */
@ApplicationScoped
public class SignInCodes {

  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final int MOST_WRONG = 50;
  private static final int CODES = 1_000_000;
  private static final int DRAWS = 20;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject SignInCodeRepository codes;

  @Inject CodeHash hash;

  @Inject AccountRepository accounts;

  @Inject SignInThrottle throttle;

  @Inject Sessions sessions;

  @Inject AuditTrail audit;

  @Inject SignInCodes self;

  @Inject Clock clock;

  /**
   * A code for this account; its earlier one is worth nothing any more.
   *
   * @param session that asks for it; empty for an API token
   * @throws SignInException the session has just been ended, so that nobody who was signed out
   *     keeps a code
   */
  @Transactional
  public CodeView issue(UUID accountId, Optional<UUID> session) {
    accounts.lock(accountId);
    session.ifPresent(sessions::demandOpen);
    codes.clear(accountId);
    for (int i = 0; i < DRAWS; i++) {
      String code = String.format("%06d", RANDOM.nextInt(CODES));
      if (codes.add(
          hash.of(code), accountId, RequestMark.currentAddress(), (int) LIFE.toSeconds())) {
        audit.tell("code-shown", accountId, null);
        return new CodeView(code, clock.instant().plus(LIFE));
      }
    }
    throw new IllegalStateException("no free code in " + DRAWS + " draws");
  }

  /**
   * Signs in whoever was shown this code.
   *
   * @throws ProblemException 400: no such code, expired, or used
   */
  public OpenedSession exchange(CodeRequest request, String device) {
    String code = request.code().replaceAll("[\\s-]", "");
    return throttle.code(() -> self.opened(code, device));
  }

  /** For {@link #exchange} only: what a wrong try leaves behind must stay. */
  @Transactional(dontRollbackOn = ProblemException.class)
  public OpenedSession opened(String code, String device) {
    Account account = taken(hash.of(code)).orElseThrow(this::wrong);
    return sessions.begin(account, Session.Way.CODE, device);
  }

  /**
   * The account is kept from others before its code is taken, as by who signs out everywhere: no
   * session comes of a code that they clear away.
   */
  private Optional<Account> taken(byte[] code) {
    return codes
        .owner(code)
        .flatMap(accounts::lockOpen)
        .filter(
            account -> codes.take(code, account.id(), RequestMark.currentAddress(), MOST_WRONG));
  }

  private ProblemException wrong() {
    codes.countWrongTry();
    audit.tell("sign-in-failed", null, "code");
    return new ProblemException(
        400, "code", "This code is not valid or has expired; get a new one in the browser");
  }
}
