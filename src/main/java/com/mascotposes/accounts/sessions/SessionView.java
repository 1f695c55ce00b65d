package com.mascotposes.accounts.sessions;

import java.time.Instant;
import java.util.UUID;

/**
 * One sign-in as its owner sees it.
 *
 * @param way {@code password}, {@code code} or {@code openid}
 * @param device what the client called itself; may be null
 * @param isThis whether the question came from it
 */
public record SessionView(
    UUID id, String way, String device, Instant createdAt, Instant expiresAt, boolean isThis) {

  static SessionView of(Session session, boolean isThis) {
    return new SessionView(
        session.id(),
        session.way(),
        session.device(),
        session.createdAt(),
        session.expiresAt(),
        isThis);
  }
}
