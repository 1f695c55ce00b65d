package com.mascotposes.platform.idempotency;

import com.mascotposes.platform.persistence.Causes;
import com.mascotposes.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Recorded answers, as the database keeps them. */
@ApplicationScoped
public class IdempotencyRepository {

  /** How long a repetition waits for the first request. */
  private static final String PATIENCE = "5s";

  /** What PostgreSQL says when that is over. */
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  Optional<IdempotencyRecord> find(UUID accountId, String key) {
    return Optional.ofNullable(
        entities.find(IdempotencyRecord.class, new IdempotencyRecord.Key(accountId, key)));
  }

  /**
   * Takes the key for this transaction. While another transaction has it, waits for its end.
   *
   * @return whether it was free; false when it has an answer
   * @throws ProblemException 409: the other one takes too long
   */
  @Transactional(TxType.MANDATORY)
  public boolean reserve(UUID accountId, String key, byte[] hash) {
    try {
      entities.createNativeQuery("set local lock_timeout = '" + PATIENCE + "'").executeUpdate();
      boolean isFree = insert(accountId, key, hash);
      entities.createNativeQuery("set local lock_timeout to default").executeUpdate();
      return isFree;
    } catch (PersistenceException e) {
      boolean isTaken =
          Causes.find(e, SQLException.class)
              .filter(cause -> LOCK_NOT_AVAILABLE.equals(cause.getSQLState()))
              .isPresent();
      throw isTaken ? Idempotency.inProgress() : e;
    }
  }

  private boolean insert(UUID accountId, String key, byte[] hash) {
    return entities
            .createNativeQuery(
                "insert into idempotency_record"
                    + " (account_id, key, request_hash, status, body, created_at)"
                    + " values (?1, ?2, ?3, 201, '', now()) on conflict do nothing")
            .setParameter(1, accountId)
            .setParameter(2, key)
            .setParameter(3, hash)
            .executeUpdate()
        == 1;
  }

  /** Writes down the answer under a key taken before in this transaction. */
  @Transactional(TxType.MANDATORY)
  public void complete(UUID accountId, String key, String location, String body) {
    entities
        .createNativeQuery(
            "update idempotency_record set location = ?3, body = ?4"
                + " where account_id = ?1 and key = ?2")
        .setParameter(1, accountId)
        .setParameter(2, key)
        .setParameter(3, location)
        .setParameter(4, body)
        .executeUpdate();
  }

  /**
   * Forgets some answers that are older than a day; those that another node forgets at the same
   * moment are passed over.
   *
   * @return how many
   */
  @Transactional(TxType.REQUIRES_NEW)
  public int forgetOld(int most) {
    return entities
        .createNativeQuery(
            "delete from idempotency_record where (account_id, key) in (select account_id, key"
                + " from idempotency_record where created_at < now() - interval '24 hours'"
                + " order by created_at limit ?1 for update skip locked)")
        .setParameter(1, most)
        .executeUpdate();
  }

  /** Forgets every answer of an account that is being closed. */
  @Transactional
  public void forgetAll(UUID accountId) {
    entities
        .createNativeQuery("delete from idempotency_record where account_id = ?1")
        .setParameter(1, accountId)
        .executeUpdate();
  }
}
