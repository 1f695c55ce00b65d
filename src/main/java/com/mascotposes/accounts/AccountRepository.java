package com.mascotposes.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Accounts as the database keeps them. */
@ApplicationScoped
@Transactional
public class AccountRepository {

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  public void add(Account account) {
    entities.persist(account);
  }

  /**
   * Adds the account unless its e-mail is taken; of several at once one succeeds.
   *
   * @return whether it was added
   */
  public boolean addIfNew(Account account, Instant now) {
    return entities
            .createNativeQuery(
                "insert into account (id, email, name, plan, role, password_hash, created_at)"
                    + " values (?1, ?2, cast(?3 as text), ?4, ?5, cast(?6 as text), ?7) on conflict (email) do nothing")
            .setParameter(1, account.id())
            .setParameter(2, account.email())
            .setParameter(3, account.name())
            .setParameter(4, account.plan())
            .setParameter(5, account.role())
            .setParameter(6, account.passwordHash().orElse(null))
            .setParameter(7, now.atOffset(java.time.ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  public Optional<Account> find(UUID id) {
    return Optional.ofNullable(entities.find(Account.class, id));
  }

  /** An account that is known to exist, because somebody is signed in to it. */
  public Account get(UUID id) {
    return find(id).orElseThrow(() -> new SignInException("The account is closed"));
  }

  /** The same, kept from others until the transaction ends. */
  public Account lock(UUID id) {
    return lockOpen(id).orElseThrow(() -> new SignInException("The account is closed"));
  }

  /** The same; empty when it is closed. */
  public Optional<Account> lockOpen(UUID id) {
    return Optional.ofNullable(entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(Account::isOpen);
  }

  /**
   * @param email as typed
   */
  public Optional<Account> findByEmail(String email) {
    return entities
        .createQuery("select a from Account a where a.email = :email", Account.class)
        .setParameter("email", EmailAddress.of(email))
        .getResultStream()
        .findFirst();
  }

  /** Closed accounts that still own something, oldest first. */
  public List<UUID> toEmpty(int most) {
    return entities
        .createQuery(
            "select a.id from Account a where a.closedAt is not null and a.emptiedAt is null"
                + " order by a.closedAt",
            UUID.class)
        .setMaxResults(most)
        .getResultList();
  }
}
