package com.mascotposes.credits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Balances and ledger entries for reading. */
@ApplicationScoped
public class LedgerRepository {

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  CreditAccount balance(UUID accountId) {
    return entities.find(CreditAccount.class, accountId);
  }

  /** One page of the account's entries, newest first; page 1 is the first. */
  List<LedgerEntry> page(UUID accountId, int page, int limit) {
    return entities
        .createQuery(
            "select e from LedgerEntry e where e.accountId = :account"
                + " order by e.createdAt desc, e.balanceAfter, e.id",
            LedgerEntry.class)
        .setParameter("account", accountId)
        .setFirstResult((page - 1) * limit)
        .setMaxResults(limit)
        .getResultList();
  }

  long count(UUID accountId) {
    return entities
        .createQuery("select count(e) from LedgerEntry e where e.accountId = :account", Long.class)
        .setParameter("account", accountId)
        .getSingleResult();
  }
}
