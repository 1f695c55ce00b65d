package com.mascotposes.credits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * One change of a balance. The database refuses to change or delete it, and refuses a second entry
 * of the same cause and reference.
 */
@Entity
@Table(name = "ledger_entry")
public class LedgerEntry {

  /** Why a balance changed. */
  public enum Cause {
    /** Credits that come with a new account; the reference is the account. */
    SIGNUP,
    /** Credits given by an administrator; the reference is the grant. */
    GRANT,
    /** The price of an order; the reference is the order. */
    DEBIT,
    /** The price given back, because the order ended without a picture; same reference. */
    REFUND,
    /** What was left when the account was closed; the reference is new. */
    FORFEIT;

    String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Id private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  private int amount;

  private String cause;

  private UUID reference;

  @Column(name = "balance_after")
  private int balanceAfter;

  @Column(name = "created_at")
  private Instant createdAt;

  protected LedgerEntry() {}

  LedgerEntry(
      UUID accountId, int amount, Cause cause, UUID reference, int balanceAfter, Instant now) {
    this.id = UUID.randomUUID();
    this.accountId = accountId;
    this.amount = amount;
    this.cause = cause.text();
    this.reference = reference;
    this.balanceAfter = balanceAfter;
    this.createdAt = now;
  }

  UUID id() {
    return id;
  }

  UUID accountId() {
    return accountId;
  }

  /** Negative for a debit and a forfeit, else positive. */
  int amount() {
    return amount;
  }

  String cause() {
    return cause;
  }

  UUID reference() {
    return reference;
  }

  int balanceAfter() {
    return balanceAfter;
  }

  Instant createdAt() {
    return createdAt;
  }
}
