package com.mascotposes.mascots;

import com.mascotposes.credits.CreditLedger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/**
 * Keeps count of what became of an order. The row's lock makes its mascots end one after the other,
 * so exactly one of them is the last, and only that one can give the credit back.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class MascotBatches {

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  @Inject CreditLedger ledger;

  void add(MascotBatch batch) {
    entities.persist(batch);
    entities.flush();
  }

  /** One of its mascots has its picture. */
  void delivered(UUID batch) {
    counted(batch, 1);
  }

  /** One of its mascots ended without a picture; when none has one, the credit goes back. */
  void missed(UUID batch) {
    if (counted(batch, 0)) {
      ledger.refund(batch);
    }
  }

  /** Whether it has ended with nothing. */
  private boolean counted(UUID batch, int delivered) {
    return (boolean)
        entities
            .createNativeQuery(
                "update mascot_batch set open = open - 1, delivered = delivered + ?2"
                    + " where id = ?1 returning open = 0 and delivered = 0")
            .setParameter(1, batch)
            .setParameter(2, delivered)
            .getSingleResult();
  }
}
