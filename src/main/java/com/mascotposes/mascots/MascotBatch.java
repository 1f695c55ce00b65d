package com.mascotposes.mascots;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * One order of several designs, paid for once. After it is stored its counts are changed by {@link
 * MascotBatches} in SQL only.
 */
@Entity
@Table(name = "mascot_batch")
public class MascotBatch {

  @Id private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  private int size;

  private int open;

  private int delivered;

  @Column(name = "created_at")
  private Instant createdAt;

  protected MascotBatch() {}

  MascotBatch(UUID accountId, int size, Instant now) {
    this.id = UUID.randomUUID();
    this.accountId = accountId;
    this.size = size;
    this.open = size;
    this.createdAt = now;
  }

  UUID id() {
    return id;
  }

  UUID accountId() {
    return accountId;
  }
}
