package com.mascotposes.accounts.care;

import com.mascotposes.accounts.AccountRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Clears away what closed accounts owned. */
@ApplicationScoped
public class AccountEmptying {

  private static final Logger LOG = System.getLogger(AccountEmptying.class.getName());

  private static final int BATCH = 10;

  @Inject @Any Instance<Belongings> belongings;

  @Inject AccountRepository accounts;

  @Inject AccountEmptying self;

  @Inject Clock clock;

  /** Goes on with accounts whose emptying was cut short; whether all of them are empty now. */
  boolean emptyRest() {
    return accounts.toEmpty(BATCH).stream().allMatch(this::tryToEmpty);
  }

  /** Whether the account is empty now; if not, the log says why, and it is tried again. */
  boolean tryToEmpty(UUID accountId) {
    try {
      empty(accountId);
      return true;
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Account " + accountId + " is not empty yet; tried again soon", e);
      return false;
    }
  }

  /** Twice, because an order that was on its way when the account closed may come in between. */
  private void empty(UUID accountId) {
    for (int i = 0; i < 2; i++) {
      inTurn().forEach(each -> each.remove(accountId));
    }
    self.noteEmpty(accountId);
  }

  /** All kinds of things that accounts own, in the order in which they can be removed. */
  List<Belongings> inTurn() {
    return belongings.stream().sorted(Comparator.comparingInt(Belongings::turn)).toList();
  }

  /** For {@link #tryToEmpty} only. */
  @Transactional
  public void noteEmpty(UUID accountId) {
    accounts.find(accountId).ifPresent(account -> account.isEmpty(clock.instant()));
  }
}
