package com.mascotposes.accounts.care;

import com.mascotposes.accounts.Account;
import com.mascotposes.accounts.AccountRepository;
import com.mascotposes.accounts.EmailAddress;
import com.mascotposes.accounts.audit.AuditTrail;
import com.mascotposes.accounts.openid.OpenIdRepository;
import com.mascotposes.accounts.sessions.SessionRepository;
import com.mascotposes.accounts.signin.SignInCodeRepository;
import com.mascotposes.accounts.tokens.ApiTokenRepository;
import com.mascotposes.platform.idempotency.IdempotencyRepository;
import com.mascotposes.platform.problem.InvalidRequestException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * Ends an account: at once nobody gets in any more and nothing names the person; then what it owned
 * is cleared away. The ledger stays, because books do, and names only a number.
 */
@ApplicationScoped
public class AccountClosing {

  @Inject AccountRepository accounts;

  @Inject PasswordChange passwords;

  @Inject SessionRepository sessions;

  @Inject ApiTokenRepository tokens;

  @Inject SignInCodeRepository codes;

  @Inject OpenIdRepository identities;

  @Inject IdempotencyRepository answers;

  @Inject AccountEmptying emptying;

  @Inject AuditTrail audit;

  @Inject AccountClosing self;

  @Inject Clock clock;

  /**
   * Closes the account.
   *
   * @return whether everything it owned is gone already; what could not be removed now, because the
   *     store of pictures does not answer, is removed later
   * @throws InvalidRequestException the e-mail is not the account's
   */
  public boolean close(UUID accountId, ClosingRequest request) {
    Account account = accounts.get(accountId);
    if (!EmailAddress.isSame(account.email(), request.email())) {
      throw new InvalidRequestException("email", "must be the e-mail of this account");
    }
    passwords.demandPassword(account, request.password());
    self.shut(account);
    return emptying.tryToEmpty(accountId);
  }

  /** For {@link #close} only. */
  @Transactional
  public void shut(Account proven) {
    UUID accountId = proven.id();
    passwords.lockProven(proven).closes(clock.instant());
    sessions.forgetAll(accountId);
    tokens.forgetAll(accountId);
    codes.clear(accountId);
    identities.forgetAll(accountId);
    answers.forgetAll(accountId);
    audit.tell("account-closed", accountId, null);
  }
}
