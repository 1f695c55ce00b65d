package com.mascotposes.accounts.sessions;

import com.mascotposes.accounts.SecretText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** 256 bits that all nodes share and nobody else knows; made by the first who asks. */
@ApplicationScoped
public class ServerSecret {

  private static final String ALGORITHM = "HmacSHA256";

  @Inject ServerSecret self;

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  private volatile byte[] known;

  /**
   * The HMAC-SHA256 of a text by this secret: for what is too short to be hashed without a key, and
   * for what only we shall be able to work out. Each use needs texts that no other use has.
   */
  public byte[] mac(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(bytes(), ALGORITHM));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }

  private byte[] bytes() {
    if (known == null) {
      known = self.read();
    }
    return known;
  }

  /** For {@link #mac} only. */
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
