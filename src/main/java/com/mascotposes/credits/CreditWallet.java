package com.mascotposes.credits;

import com.mascotposes.accounts.Wallet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** What signing up and in needs to know of credits. */
@ApplicationScoped
public class CreditWallet implements Wallet {

  @Inject CreditLedger ledger;

  @Inject LedgerRepository entries;

  @Override
  @Transactional(TxType.MANDATORY)
  public void open(UUID accountId) {
    ledger.open(accountId);
  }

  @Override
  public int balance(UUID accountId) {
    CreditAccount account = entries.balance(accountId);
    return account == null ? 0 : account.balance();
  }
}
