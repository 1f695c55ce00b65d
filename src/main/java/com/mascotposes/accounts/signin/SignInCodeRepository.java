package com.mascotposes.accounts.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Codes as the database keeps them; by its clock, which all nodes share. */
@ApplicationScoped
@Transactional
public class SignInCodeRepository {

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  /** Forgets the account's earlier code and all that have expired. */
  public void clear(UUID accountId) {
    entities
        .createNativeQuery(
            "delete from sign_in_code where account_id = ?1 or expires_at <= clock_timestamp()")
        .setParameter(1, accountId)
        .executeUpdate();
  }

  /** Keeps a code; false when another account has the same one at this moment. */
  boolean add(byte[] hash, UUID accountId, String address, int seconds) {
    return entities
            .createNativeQuery(
                "insert into sign_in_code (code_hash, account_id, created_at, expires_at,"
                    + " wrong_tries, shown_to) select ?1, ?2, now(),"
                    + " now() + make_interval(secs => ?3), last_value, ?4 from wrong_code_tries"
                    + " on conflict (code_hash) do nothing")
            .setParameter(1, hash)
            .setParameter(2, accountId)
            .setParameter(3, (double) seconds)
            .setParameter(4, address)
            .executeUpdate()
        == 1;
  }

  /** Who was shown this code, good or not; empty for none that is kept. */
  Optional<UUID> owner(byte[] hash) {
    List<?> owner =
        entities
            .createNativeQuery("select account_id from sign_in_code where code_hash = ?1")
            .setParameter(1, hash)
            .getResultList();
    return owner.stream().findFirst().map(UUID.class::cast);
  }

  /**
   * Takes the account's code away; whether it was good. Of several at once one gets it.
   *
   * @param address where it was typed
   * @param mostWrong elsewhere than where it was shown, a code is none after this many wrong tries
   *     since it was issued
   */
  boolean take(byte[] hash, UUID accountId, String address, int mostWrong) {
    return entities
            .createNativeQuery(
                "delete from sign_in_code where code_hash = ?1 and account_id = ?2"
                    + " and expires_at > clock_timestamp()"
                    + " and (shown_to = ?3"
                    + " or (select last_value from wrong_code_tries) - wrong_tries < ?4)")
            .setParameter(1, hash)
            .setParameter(2, accountId)
            .setParameter(3, address)
            .setParameter(4, mostWrong)
            .executeUpdate()
        == 1;
  }

  /** A try that hit none was a try at each of them. Counts whatever becomes of the transaction. */
  void countWrongTry() {
    entities.createNativeQuery("select nextval('wrong_code_tries')").getSingleResult();
  }
}
