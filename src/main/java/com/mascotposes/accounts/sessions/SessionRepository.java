package com.mascotposes.accounts.sessions;

import com.mascotposes.accounts.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Sessions and their refresh tokens as the database keeps them. */
@ApplicationScoped
@Transactional
public class SessionRepository {

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  /** An open session with its open account. */
  record Entry(Session session, Account account) {}

  void add(Session session) {
    entities.persist(session);
    entities.flush();
  }

  Optional<Entry> find(UUID id, Instant now) {
    return entities
        .createQuery(
            "select s, a from Session s, Account a where s.id = :id and a.id = s.accountId",
            Object[].class)
        .setParameter("id", id)
        .getResultStream()
        .map(row -> new Entry((Session) row[0], (Account) row[1]))
        .filter(entry -> entry.session().isOpen(now) && entry.account().isOpen())
        .findFirst();
  }

  /** The account's open sessions, newest first. */
  List<Session> open(UUID accountId, Instant now) {
    return entities
        .createQuery(
            "select s from Session s where s.accountId = :account and s.endedAt is null"
                + " and s.expiresAt > :now order by s.createdAt desc, s.id",
            Session.class)
        .setParameter("account", accountId)
        .setParameter("now", now)
        .setMaxResults(200)
        .getResultList();
  }

  /** Those of these sessions that are open, as their accounts are. */
  public List<UUID> stillOpen(Set<UUID> ids, Instant now) {
    return entities
        .createQuery(
            "select s.id from Session s, Account a where s.id in :ids and s.endedAt is null"
                + " and s.expiresAt > :now and a.id = s.accountId and a.closedAt is null",
            UUID.class)
        .setParameter("ids", ids)
        .setParameter("now", now)
        .getResultList();
  }

  /** Ends one session of the account; whether there was an open one. */
  boolean end(UUID accountId, UUID id) {
    return entities
            .createNativeQuery(
                "update session set ended_at = greatest(now(), created_at)"
                    + " where id = ?1 and account_id = ?2 and ended_at is null")
            .setParameter(1, id)
            .setParameter(2, accountId)
            .executeUpdate()
        == 1;
  }

  /** Ends all open sessions of the account but one, whose id may be of none; how many. */
  int endOthers(UUID accountId, UUID but) {
    return entities
        .createNativeQuery(
            "update session set ended_at = greatest(now(), created_at)"
                + " where account_id = ?1 and id <> ?2 and ended_at is null")
        .setParameter(1, accountId)
        .setParameter(2, but)
        .executeUpdate();
  }

  /**
   * Lets the session go on and keeps its row from others until the transaction ends; false when it
   * has ended. A statement of its own: an entity's change could write back that it had not ended.
   */
  boolean extend(UUID id, Instant now, Instant until) {
    return entities
            .createNativeQuery(
                "update session set expires_at = greatest(expires_at, ?2)"
                    + " where id = ?1 and ended_at is null and expires_at > ?3")
            .setParameter(1, id)
            .setParameter(2, until.atOffset(ZoneOffset.UTC))
            .setParameter(3, now.atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  /** Keeps a refresh token; nothing happens when it is kept already. */
  void addRefresh(byte[] hash, UUID session) {
    entities
        .createNativeQuery(
            "insert into refresh_token (token_hash, session_id, created_at) values (?1, ?2, now())"
                + " on conflict (token_hash) do nothing")
        .setParameter(1, hash)
        .setParameter(2, session)
        .executeUpdate();
  }

  /** Whose refresh token this is; empty for unknown ones. */
  Optional<UUID> sessionOfRefresh(byte[] hash) {
    List<?> found =
        entities
            .createNativeQuery("select session_id from refresh_token where token_hash = ?1")
            .setParameter(1, hash)
            .getResultList();
    return found.stream().findFirst().map(UUID.class::cast);
  }

  /** Uses the token; false when it was used before. Of several at once one uses it. */
  boolean useRefresh(byte[] hash) {
    return entities
            .createNativeQuery(
                "update refresh_token set used_at = greatest(now(), created_at)"
                    + " where token_hash = ?1 and used_at is null")
            .setParameter(1, hash)
            .executeUpdate()
        == 1;
  }

  /** Whether a used token was used within the last seconds, and the one after it was not. */
  boolean isAnswerPerhapsLost(byte[] hash, byte[] next, int seconds) {
    return !entities
        .createNativeQuery(
            "select 1 from refresh_token where token_hash = ?1"
                + " and used_at > now() - make_interval(secs => ?3) and not exists"
                + " (select 1 from refresh_token where token_hash = ?2 and used_at is not null)")
        .setParameter(1, hash)
        .setParameter(2, next)
        .setParameter(3, (double) seconds)
        .getResultList()
        .isEmpty();
  }

  /** Removes what nobody can use or needs to see any more. */
  public int forgetOld(int most) {
    return entities
        .createNativeQuery(
            "delete from session where id in (select id from session"
                + " where expires_at < now() - interval '1 day'"
                + " or ended_at < now() - interval '1 day' limit ?1 for update skip locked)")
        .setParameter(1, most)
        .executeUpdate();
  }

  /** Forgets every session of a closed account. */
  public void forgetAll(UUID accountId) {
    entities
        .createNativeQuery("delete from session where account_id = ?1")
        .setParameter(1, accountId)
        .executeUpdate();
  }
}
