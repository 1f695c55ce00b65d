package com.mascotposes.accounts.signin;

import com.mascotposes.accounts.Account;
import com.mascotposes.accounts.AccountRepository;
import com.mascotposes.accounts.audit.AuditTrail;
import com.mascotposes.accounts.sessions.OpenedSession;
import com.mascotposes.accounts.sessions.Session;
import com.mascotposes.accounts.sessions.Sessions;
import com.mascotposes.platform.problem.ProblemException;
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
 * lives five minutes, and dies with the {@value #MOST_WRONG}th wrong try of anybody; from one
 * address there are far fewer tries than that. A guess at one code thus succeeds once in 20,000.
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

  /** A code for this account; its earlier one is worth nothing any more. */
  @Transactional
  public CodeView issue(UUID accountId) {
    codes.clear(accountId);
    for (int i = 0; i < DRAWS; i++) {
      String code = String.format("%06d", RANDOM.nextInt(CODES));
      if (codes.add(hash.of(code), accountId, (int) LIFE.toSeconds())) {
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
    Account account = throttle.code(() -> self.proven(code));
    return sessions.begin(account, Session.Way.CODE, device);
  }

  /** For {@link #exchange} only: what a wrong try leaves behind must stay. */
  @Transactional(dontRollbackOn = ProblemException.class)
  public Account proven(String code) {
    Optional<Account> account =
        codes.take(hash.of(code), MOST_WRONG).flatMap(accounts::find).filter(Account::isOpen);
    if (account.isEmpty()) {
      codes.countWrongTry();
      audit.tell("sign-in-failed", null, "code");
      throw new ProblemException(
          400, "code", "This code is not valid or has expired; get a new one in the browser");
    }
    return account.get();
  }
}
