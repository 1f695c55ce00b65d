package com.mascotposes.accounts.care;

import com.mascotposes.accounts.Account;
import com.mascotposes.accounts.AccountRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What people call themselves. */
@ApplicationScoped
public class AccountNames {

  @Inject AccountRepository accounts;

  /**
   * @param name null or blank for none
   */
  @Transactional
  Account rename(UUID accountId, String name) {
    Account account = accounts.lock(accountId);
    account.takesName(name == null || name.isBlank() ? null : name.strip());
    return account;
  }
}
