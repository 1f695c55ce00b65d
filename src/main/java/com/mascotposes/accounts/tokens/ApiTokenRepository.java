package com.mascotposes.accounts.tokens;

import com.mascotposes.accounts.Account;
import com.mascotposes.accounts.SecretText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** API tokens as the database keeps them. */
@ApplicationScoped
@Transactional
public class ApiTokenRepository {

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  /** A token with its account. */
  record Entry(ApiToken token, Account account) {}

  public void add(ApiToken token) {
    entities.persist(token);
  }

  /** Whether the text is a token that was ever made. */
  public boolean isKnown(String token) {
    return find(token).isPresent();
  }

  Optional<Entry> find(String token) {
    return entities
        .createQuery(
            "select t, a from ApiToken t, Account a"
                + " where t.tokenHash = :hash and a.id = t.accountId",
            Object[].class)
        .setParameter("hash", SecretText.hash(token))
        .getResultStream()
        .map(row -> new Entry((ApiToken) row[0], (Account) row[1]))
        .findFirst();
  }

  /** Those of these tokens that open the door, to accounts that are open. */
  public List<UUID> stillValid(Set<UUID> ids, Instant now) {
    return entities
        .createQuery(
            "select t.id from ApiToken t, Account a where t.id in :ids and t.revokedAt is null"
                + " and (t.expiresAt is null or t.expiresAt > :now)"
                + " and a.id = t.accountId and a.closedAt is null",
            UUID.class)
        .setParameter("ids", ids)
        .setParameter("now", now)
        .getResultList();
  }

  /** The account's tokens that are not revoked, newest first. */
  List<ApiToken> ofAccount(UUID accountId, int most) {
    return entities
        .createQuery(
            "select t from ApiToken t where t.accountId = :account and t.revokedAt is null"
                + " order by t.createdAt desc, t.id",
            ApiToken.class)
        .setParameter("account", accountId)
        .setMaxResults(most)
        .getResultList();
  }

  /** Revokes one of the account's tokens; whether there was one to revoke. */
  boolean revoke(UUID accountId, UUID id) {
    return entities
            .createNativeQuery(
                "update api_token set revoked_at = greatest(now(), created_at)"
                    + " where id = ?1 and account_id = ?2 and revoked_at is null")
            .setParameter(1, id)
            .setParameter(2, accountId)
            .executeUpdate()
        == 1;
  }

  /** Notes a use, once a minute for each address; of several at once one notes it. */
  boolean noteUse(UUID id, String address) {
    return entities
            .createNativeQuery(
                "update api_token set last_used_at = now(), last_used_address = ?2 where id = ?1"
                    + " and (last_used_at is null or last_used_at < now() - interval '1 minute'"
                    + " or last_used_address is distinct from ?2)")
            .setParameter(1, id)
            .setParameter(2, address)
            .executeUpdate()
        == 1;
  }

  /** Forgets every token of a closed account. */
  public void forgetAll(UUID accountId) {
    entities
        .createNativeQuery("delete from api_token where account_id = ?1")
        .setParameter(1, accountId)
        .executeUpdate();
  }
}
