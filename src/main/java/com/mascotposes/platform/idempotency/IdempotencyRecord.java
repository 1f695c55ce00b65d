package com.mascotposes.platform.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/**
 * An answer that was given once, kept for whoever asks again. Written by SQL in one transaction.
 */
@Entity
@Table(name = "idempotency_record")
@IdClass(IdempotencyRecord.Key.class)
public class IdempotencyRecord {

  /** Keys are each account's own. */
  public static class Key implements Serializable {
    private UUID accountId;
    private String key;

    public Key() {}

    Key(UUID accountId, String key) {
      this.accountId = accountId;
      this.key = key;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && accountId.equals(that.accountId) && key.equals(that.key);
    }

    @Override
    public int hashCode() {
      return accountId.hashCode() ^ key.hashCode();
    }
  }

  @Id
  @Column(name = "account_id")
  private UUID accountId;

  @Id private String key;

  @Column(name = "request_hash")
  private byte[] requestHash;

  private int status;

  private String location;

  private String body;

  @Column(name = "created_at")
  private Instant createdAt;

  protected IdempotencyRecord() {}

  boolean isOf(byte[] hash) {
    return Arrays.equals(requestHash, hash);
  }

  int status() {
    return status;
  }

  String location() {
    return location;
  }

  String body() {
    return body;
  }
}
