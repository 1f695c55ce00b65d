package com.mascotposes.accounts.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Attempts that are under way, and who is who, as the database keeps them. */
@ApplicationScoped
@Transactional
public class OpenIdRepository {

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  /**
   * What an attempt was begun with.
   *
   * @param verifier proves to the provider that we began it
   */
  public record Attempt(String nonce, String verifier) {}

  /** Keeps an attempt for ten minutes; those that are over go. */
  void begin(byte[] state, Attempt attempt) {
    entities
        .createNativeQuery("delete from open_id_attempt where expires_at <= now()")
        .executeUpdate();
    entities
        .createNativeQuery(
            "insert into open_id_attempt (state_hash, nonce, verifier, created_at, expires_at)"
                + " values (?1, ?2, ?3, now(), now() + interval '10 minutes')")
        .setParameter(1, state)
        .setParameter(2, attempt.nonce())
        .setParameter(3, attempt.verifier())
        .executeUpdate();
  }

  /** Takes the attempt away, so that it ends once; empty when it is over or never was. */
  Optional<Attempt> end(byte[] state) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select nonce, verifier from open_id_attempt"
                    + " where state_hash = ?1 and expires_at > now() for update")
            .setParameter(1, state)
            .getResultList();
    entities
        .createNativeQuery("delete from open_id_attempt where state_hash = ?1")
        .setParameter(1, state)
        .executeUpdate();
    return rows.stream()
        .findFirst()
        .map(Object[].class::cast)
        .map(row -> new Attempt((String) row[0], (String) row[1]));
  }

  Optional<UUID> account(String issuer, String subject) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select account_id from open_id_identity where issuer = ?1 and subject = ?2")
            .setParameter(1, issuer)
            .setParameter(2, subject)
            .getResultList();
    return rows.stream().findFirst().map(UUID.class::cast);
  }

  /** From now on this person there is that account here; false when somebody was quicker. */
  boolean link(String issuer, String subject, UUID accountId) {
    return entities
            .createNativeQuery(
                "insert into open_id_identity (issuer, subject, account_id, created_at)"
                    + " values (?1, ?2, ?3, now()) on conflict do nothing")
            .setParameter(1, issuer)
            .setParameter(2, subject)
            .setParameter(3, accountId)
            .executeUpdate()
        == 1;
  }

  /** Forgets who a closed account was elsewhere. */
  public void forgetAll(UUID accountId) {
    entities
        .createNativeQuery("delete from open_id_identity where account_id = ?1")
        .setParameter(1, accountId)
        .executeUpdate();
  }
}
