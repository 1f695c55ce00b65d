package com.mascotposes.credits;

import com.mascotposes.credits.LedgerEntry.Cause;
import com.mascotposes.platform.metrics.Tally;
import com.mascotposes.platform.problem.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Changes balances. Every method belongs in the transaction of what it pays for, so that money and
 * work commit together or not at all.
 *
 * <p>A balance is changed by one conditional UPDATE, never read and then written: of twenty orders
 * at once with five credits exactly five succeed.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CreditLedger {

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  @Inject CreditSettings settings;

  @Inject Tally tally;

  @Inject Clock clock;

  /** Opens the balance of a new account and gives it its first credits. */
  public void open(UUID accountId) {
    entities.persist(new CreditAccount(accountId, clock.instant()));
    entities.flush();
    if (settings.signupCredits() > 0) {
      add(accountId, settings.signupCredits(), Cause.SIGNUP, accountId);
    }
  }

  /**
   * Gives credits.
   *
   * @param amount 1 or more
   * @param grant unique: a second grant of the same id fails
   */
  public void grant(UUID accountId, int amount, UUID grant) {
    add(accountId, amount, Cause.GRANT, grant);
  }

  /**
   * Takes away what is left of an account that is being closed; nothing can be ordered on it after.
   * Running it again changes nothing.
   */
  public void forfeit(UUID accountId) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select balance from credit_account where account_id = ?1 for update")
            .setParameter(1, accountId)
            .getResultList();
    int left = rows.isEmpty() ? 0 : ((Number) rows.get(0)).intValue();
    if (left > 0) {
      add(accountId, -left, Cause.FORFEIT, UUID.randomUUID());
    }
  }

  /**
   * Takes the price of some orders, of all or of none.
   *
   * @param price of each, 1 or more
   * @param orders each unique: a second debit of the same order fails
   * @throws NotEnoughCreditsException the balance does not cover them; nothing changed
   */
  public void debit(UUID accountId, int price, List<UUID> orders) {
    int total = Math.multiplyExact(price, orders.size());
    int changed =
        entities
            .createNativeQuery(
                "update credit_account set balance = balance - ?1"
                    + " where account_id = ?2 and balance >= ?1")
            .setParameter(1, total)
            .setParameter(2, accountId)
            .executeUpdate();
    int left = balance(accountId);
    if (changed == 0) {
      throw new NotEnoughCreditsException(total, left);
    }
    tally.add(CreditMetrics.MOVED, total, Cause.DEBIT.text());
    int balance = left + total;
    for (UUID order : orders) {
      balance -= price;
      record(accountId, -price, Cause.DEBIT, order, balance);
    }
  }

  /**
   * Gives the price of an order back. The database refuses a second refund of the same order.
   *
   * @param order one that was debited
   */
  public void refund(UUID order) {
    LedgerEntry debit =
        entities
            .createQuery(
                "select e from LedgerEntry e where e.cause = 'debit' and e.reference = :order",
                LedgerEntry.class)
            .setParameter("order", order)
            .getSingleResult();
    add(debit.accountId(), -debit.amount(), Cause.REFUND, order);
  }

  private void add(UUID accountId, int amount, Cause cause, UUID reference) {
    entities
        .createNativeQuery("update credit_account set balance = balance + ?1 where account_id = ?2")
        .setParameter(1, amount)
        .setParameter(2, accountId)
        .executeUpdate();
    tally.add(CreditMetrics.MOVED, Math.abs(amount), cause.text());
    record(accountId, amount, cause, reference, balance(accountId));
  }

  private void record(UUID accountId, int amount, Cause cause, UUID reference, int balanceAfter) {
    entities.persist(
        new LedgerEntry(accountId, amount, cause, reference, balanceAfter, clock.instant()));
    entities.flush();
  }

  /** After our own UPDATE the row is ours until the commit, so this is the balance that we made. */
  private int balance(UUID accountId) {
    return entities
        .createNativeQuery("select balance from credit_account where account_id = ?1")
        .setParameter(1, accountId)
        .getResultStream()
        .mapToInt(balance -> ((Number) balance).intValue())
        .findFirst()
        .orElseThrow(() -> new NotFoundException("Account", accountId));
  }
}
