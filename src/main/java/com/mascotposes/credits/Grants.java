package com.mascotposes.credits;

import com.mascotposes.accounts.Account;
import com.mascotposes.accounts.AccountRepository;
import com.mascotposes.accounts.audit.AuditTrail;
import com.mascotposes.platform.problem.InvalidRequestException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives credits in an administrator's name, and remembers whose. */
@ApplicationScoped
public class Grants {

  @Inject AccountRepository accounts;

  @Inject CreditLedger ledger;

  @Inject LedgerRepository entries;

  @Inject AuditTrail audit;

  /**
   * @throws InvalidRequestException nobody has this e-mail
   */
  @Transactional
  GrantView give(UUID adminId, GrantRequest request) {
    Account account =
        accounts
            .findByEmail(request.email())
            .filter(Account::isOpen)
            .orElseThrow(() -> new InvalidRequestException("email", "is not that of an account"));
    UUID grant = UUID.randomUUID();
    ledger.grant(account.id(), request.amount(), grant);
    String detail = request.amount() + " credits: " + request.reason().strip();
    audit.tell("credits-granted", account.id(), adminId, detail);
    int balance = entries.balance(account.id()).balance();
    return new GrantView(grant, account.id(), request.amount(), balance);
  }
}
