package com.mascotposes.accounts.sessions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * One sign-in on one device. Never changed here: what happens to it is a statement of {@link
 * SessionRepository}, so that of an end and a refresh at the same moment the end wins.
 */
@Entity
@Table(name = "session")
public class Session {

  /** How somebody got in. */
  public enum Way {
    /** By e-mail and password. */
    PASSWORD,
    /** By six digits that another session was shown. */
    CODE,
    /** By the word of an OpenID provider. */
    OPENID
  }

  @Id private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  private String way;

  private String device;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected Session() {}

  /**
   * @param device what the client calls itself; up to 200 characters, may be null
   */
  Session(UUID accountId, Way way, String device, Instant now, Instant expiresAt) {
    this.id = UUID.randomUUID();
    this.accountId = accountId;
    this.way = way.name().toLowerCase(Locale.ROOT);
    this.device = device;
    this.createdAt = now;
    this.expiresAt = expiresAt;
  }

  UUID id() {
    return id;
  }

  UUID accountId() {
    return accountId;
  }

  String way() {
    return way;
  }

  String device() {
    return device;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  boolean isOpen(Instant now) {
    return endedAt == null && now.isBefore(expiresAt);
  }
}
