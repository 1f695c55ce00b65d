package com.mascotposes.accounts.signin;

import com.mascotposes.accounts.Account;
import com.mascotposes.accounts.AccountRepository;
import com.mascotposes.accounts.AccountSettings;
import com.mascotposes.accounts.passwords.Passwords;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Makes the first administrator's account when the settings name one and it is missing. An account
 * that is there is never touched: who can register an e-mail has not shown that it is theirs.
 */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstAdmin {

  @Inject AccountSettings settings;

  @Inject AccountRepository accounts;

  @Inject NewAccounts newAccounts;

  @Inject Passwords passwords;

  @Inject Clock clock;

  @PostConstruct
  void start() {
    settings
        .adminEmail()
        .filter(email -> settings.adminPassword().isPresent())
        .filter(email -> accounts.findByEmail(email).isEmpty())
        .ifPresent(this::add);
  }

  private void add(String email) {
    Account admin = new Account(email, "Administrator", clock.instant());
    admin.becomesAdmin();
    admin.takesPassword(passwords.hash(settings.adminPassword().orElseThrow()));
    newAccounts.add(admin, "first administrator");
  }
}
