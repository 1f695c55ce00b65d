package com.mascotposes.accounts.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Signing keys as the database keeps them, for all nodes. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class SigningKeyRepository {

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  @Inject Clock clock;

  /** All keys that still check, newest first. */
  public List<SigningKey> all() {
    return entities
        .createQuery("select k from SigningKey k order by k.createdAt desc, k.id", SigningKey.class)
        .getResultList();
  }

  /**
   * Makes a new key unless there is one made after {@code notBefore}; of several nodes at once one
   * makes it. Keys that can check nothing any more go.
   *
   * @return all keys, newest first
   */
  public List<SigningKey> renew(Instant notBefore, Instant useless) {
    entities
        .createNativeQuery("lock table signing_key in share row exclusive mode")
        .executeUpdate();
    List<SigningKey> keys = all();
    if (keys.isEmpty() || !keys.get(0).createdAt().isAfter(notBefore)) {
      entities.persist(new SigningKey(clock.instant()));
      entities.flush();
    }
    entities
        .createQuery("delete from SigningKey k where k.createdAt < :useless")
        .setParameter("useless", useless)
        .executeUpdate();
    return all();
  }
}
