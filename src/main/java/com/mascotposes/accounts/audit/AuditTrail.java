package com.mascotposes.accounts.audit;

import com.mascotposes.platform.requests.RequestMark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Writes down what was done, in the transaction that does it. */
@ApplicationScoped
@Transactional
public class AuditTrail {

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  /**
   * Something an account's owner did, or somebody who tried to be that.
   *
   * @param accountId null when there is no such account
   * @param detail words of ours, never the client's; may be null
   */
  public void tell(String action, UUID accountId, String detail) {
    tell(action, accountId, null, detail);
  }

  /**
   * Something that somebody did to an account, or to the service as a whole.
   *
   * @param actorId who did it; null for the owner
   * @param detail at most 300 characters of ours or, where they gave a reason, the actor's; may be
   *     null
   */
  public void tell(String action, UUID accountId, UUID actorId, String detail) {
    entities
        .createNativeQuery(
            "insert into audit_entry (id, happened_at, action, account_id, actor_id, address,"
                + " request_id, detail) values (?1, now(), ?2, cast(nullif(?3, '') as uuid),"
                + " cast(nullif(?4, '') as uuid), ?5, nullif(?6, ''), nullif(?7, ''))")
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, action)
        .setParameter(3, text(accountId))
        .setParameter(4, text(actorId))
        .setParameter(5, RequestMark.currentAddress())
        .setParameter(6, RequestMark.current().map(RequestMark::id).orElse(""))
        .setParameter(7, text(detail))
        .executeUpdate();
  }

  /** EclipseLink cannot bind a null where the database wants a UUID. */
  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }
}
