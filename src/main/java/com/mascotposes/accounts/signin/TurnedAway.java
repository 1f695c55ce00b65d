package com.mascotposes.accounts.signin;

import com.mascotposes.accounts.Account;
import com.mascotposes.accounts.AccountRepository;
import com.mascotposes.accounts.audit.AuditTrail;
import com.mascotposes.platform.limits.Allowance;
import com.mascotposes.platform.limits.Buckets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes down whose try was not even looked at because there had been too many. Once in ten minutes
 * for each limit and whoever has reached it: a storm of tries must not fill the audit trail.
 */
@ApplicationScoped
public class TurnedAway {

  private static final Allowance ENTRIES = new Allowance("turned-away", 1, 0.1, 1);

  @Inject Buckets buckets;

  @Inject AccountRepository accounts;

  @Inject AuditTrail audit;

  /**
   * @param reached the limit
   * @param owner who has reached it, as its bucket is called
   * @param email whose account was tried; empty for a code, which names none
   */
  void note(Allowance reached, String owner, Optional<String> email) throws SQLException {
    if (buckets.take(ENTRIES, reached.name() + " " + owner, 1).granted() > 0) {
      UUID account = email.flatMap(accounts::findByEmail).map(Account::id).orElse(null);
      audit.tell(
          "sign-in-failed", account, (email.isPresent() ? "password" : "code") + ", too often");
    }
  }
}
