package com.mascotposes.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Accounts and their tokens as the database keeps them. */
@ApplicationScoped
public class AccountRepository {

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  public void add(Account account) {
    entities.persist(account);
  }

  public void add(ApiToken token) {
    entities.persist(token);
  }

  public Optional<Account> find(UUID id) {
    return Optional.ofNullable(entities.find(Account.class, id));
  }

  public Optional<Account> findByEmail(String email) {
    return entities
        .createQuery("select a from Account a where a.email = :email", Account.class)
        .setParameter("email", email)
        .getResultStream()
        .findFirst();
  }

  public Optional<ApiToken> findToken(String token) {
    return entities
        .createQuery("select t from ApiToken t where t.tokenHash = :hash", ApiToken.class)
        .setParameter("hash", ApiToken.hash(token))
        .getResultStream()
        .findFirst();
  }
}
