package com.mascotposes.accounts.tokens;

import com.mascotposes.accounts.Scope;
import com.mascotposes.accounts.SecretText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** A key that a plugin or script sends as {@code Authorization: Bearer}. Only its hash is kept. */
@Entity
@Table(name = "api_token")
public class ApiToken {

  private static final int HINT = 6;

  @Id private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  private String name;

  private String scopes;

  private String hint;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "last_used_at")
  private Instant lastUsedAt;

  @Column(name = "last_used_address")
  private String lastUsedAddress;

  protected ApiToken() {}

  /**
   * One that may do everything and does not expire.
   *
   * @param token at least 128 bits of randomness as text
   * @param name what its owner calls it
   */
  public ApiToken(UUID accountId, String name, String token, Instant now) {
    this(accountId, name, token, EnumSet.allOf(Scope.class), null, now);
  }

  /**
   * @param scopes what it may do; at least one
   * @param expiresAt null for never
   */
  ApiToken(
      UUID accountId,
      String name,
      String token,
      Set<Scope> scopes,
      Instant expiresAt,
      Instant now) {
    this.id = UUID.randomUUID();
    this.accountId = accountId;
    this.name = name;
    this.tokenHash = SecretText.hash(token);
    this.hint = token.substring(0, Math.min(HINT, token.length() / 4));
    this.scopes = Scope.join(scopes);
    this.expiresAt = expiresAt;
    this.createdAt = now;
  }

  /** Whether the token opens the door at this time. */
  boolean isValid(Instant now) {
    return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
  }

  UUID id() {
    return id;
  }

  UUID accountId() {
    return accountId;
  }

  String name() {
    return name;
  }

  Set<Scope> scopes() {
    return Scope.split(scopes);
  }

  /** Its first characters, by which its owner knows it again. */
  String hint() {
    return hint;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  /** Exact to a minute; null when it was never used. */
  Instant lastUsedAt() {
    return lastUsedAt;
  }

  /** Null when it was never used. */
  String lastUsedAddress() {
    return lastUsedAddress;
  }
}
