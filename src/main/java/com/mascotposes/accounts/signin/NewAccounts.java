package com.mascotposes.accounts.signin;

import com.mascotposes.accounts.Account;
import com.mascotposes.accounts.AccountRepository;
import com.mascotposes.accounts.Wallet;
import com.mascotposes.accounts.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Adds accounts with their first credits, all of it or nothing. */
@ApplicationScoped
public class NewAccounts {

  @Inject AccountRepository accounts;

  @Inject Wallet wallet;

  @Inject AuditTrail audit;

  @Inject Clock clock;

  /**
   * Adds the account.
   *
   * @param way such as {@code registered}
   * @return the account as it is kept; empty when its e-mail is taken
   */
  @Transactional
  public Optional<Account> add(Account account, String way) {
    if (!accounts.addIfNew(account, clock.instant())) {
      return Optional.empty();
    }
    wallet.open(account.id());
    audit.tell("account-opened", account.id(), way);
    return accounts.find(account.id());
  }
}
