package com.mascotposes.accounts.sessions;

import com.mascotposes.accounts.SecretText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** 256 bits that all nodes share and nobody else knows; made by the first who asks. */
@ApplicationScoped
public class ServerSecret {

  @Inject ServerSecret self;

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  private volatile byte[] known;

  /** For keyed hashes of what is too short to be hashed without a key. */
  public byte[] bytes() {
    if (known == null) {
      known = self.read();
    }
    return known.clone();
  }

  /** For {@link #bytes} only. */
  @Transactional(TxType.REQUIRES_NEW)
  public byte[] read() {
    entities
        .createNativeQuery(
            "insert into server_secret (only_one, bytes) values (true, ?1) on conflict do nothing")
        .setParameter(1, SecretText.hash(SecretText.fresh()))
        .executeUpdate();
    List<?> rows = entities.createNativeQuery("select bytes from server_secret").getResultList();
    return (byte[]) rows.get(0);
  }
}
