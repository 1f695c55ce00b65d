package com.mascotposes.accounts.care;

import com.mascotposes.accounts.Account;
import com.mascotposes.accounts.AccountRepository;
import com.mascotposes.accounts.audit.AuditTrail;
import com.mascotposes.accounts.passwords.Passwords;
import com.mascotposes.accounts.sessions.Sessions;
import com.mascotposes.accounts.signin.SignInThrottle;
import com.mascotposes.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Replaces a password. Whoever is signed in elsewhere is signed out: that may be why. */
@ApplicationScoped
public class PasswordChange {

  @Inject AccountRepository accounts;

  @Inject Passwords passwords;

  @Inject SignInThrottle throttle;

  @Inject Sessions sessions;

  @Inject AuditTrail audit;

  @Inject PasswordChange self;

  /**
   * Changes the password.
   *
   * @param session the one that goes on; empty for none
   * @throws ProblemException 400: the current one is wrong, or became so while it was compared
   */
  public void change(UUID accountId, PasswordRequest request, Optional<UUID> session) {
    Account account = accounts.get(accountId);
    demandPassword(account, request.currentPassword());
    self.keep(account, passwords.hash(request.newPassword()), session);
  }

  /**
   * Lets pass only who knows the account's password; everybody when it has none.
   *
   * @throws ProblemException 400: it is wrong
   */
  void demandPassword(Account account, String password) {
    if (account.passwordHash().isEmpty()) {
      return;
    }
    throttle.password(
        account.email(),
        () -> {
          if (password == null || !passwords.matches(password, account.passwordHash())) {
            audit.tell("password-refused", account.id(), null);
            throw wrong();
          }
          return account;
        });
  }

  private static ProblemException wrong() {
    return new ProblemException(400, "password", "The current password is wrong");
  }

  /**
   * The account, kept from others until the transaction ends.
   *
   * @param proven as it was when its password was shown
   * @throws ProblemException 400: it was given another password since
   */
  Account lockProven(Account proven) {
    Account account = accounts.lock(proven.id());
    if (!account.hasPasswordOf(proven)) {
      throw wrong();
    }
    return account;
  }

  /** For {@link #change} only. */
  @Transactional
  public void keep(Account proven, String hash, Optional<UUID> session) {
    Account account = lockProven(proven);
    sessions.endAll(account.id(), session);
    // Last: to lock a row once more may read it once more, over a change not written yet.
    account.takesPassword(hash);
    audit.tell("password-changed", proven.id(), null);
  }
}
