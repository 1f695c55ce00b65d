package com.mascotposes.credits;

import com.mascotposes.accounts.care.Belongings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** An account's ledger: everybody may take a copy, nobody can remove it. */
@ApplicationScoped
public class CreditBelongings implements Belongings {

  @Inject LedgerRepository entries;

  @Inject CreditLedger ledger;

  @Override
  public String name() {
    return "credits";
  }

  @Override
  public int turn() {
    return 30;
  }

  @Override
  public List<?> page(UUID accountId, int page, int size) {
    return entries.page(accountId, page, size).stream().map(TransactionView::of).toList();
  }

  @Override
  @Transactional
  public void remove(UUID accountId) {
    ledger.forfeit(accountId);
  }
}
