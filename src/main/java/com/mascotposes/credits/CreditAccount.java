package com.mascotposes.credits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * An account's balance. It is changed by {@link CreditLedger} in SQL only, never through this
 * class.
 */
@Entity
@Table(name = "credit_account")
public class CreditAccount {

  @Id
  @Column(name = "account_id")
  private UUID accountId;

  private int balance;

  @Column(name = "last_reset_at")
  private Instant lastResetAt;

  protected CreditAccount() {}

  CreditAccount(UUID accountId, Instant now) {
    this.accountId = accountId;
    this.lastResetAt = now;
  }

  /** Credits that can be spent now; never negative. */
  public int balance() {
    return balance;
  }

  public Instant lastResetAt() {
    return lastResetAt;
  }
}
