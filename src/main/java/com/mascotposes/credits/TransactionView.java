package com.mascotposes.credits;

import java.time.Instant;
import java.util.UUID;

/**
 * One change of a balance.
 *
 * @param amount negative for a debit or forfeit, else positive
 * @param cause {@code signup}, {@code grant}, {@code debit}, {@code refund} or {@code forfeit}
 * @param reference what caused it: of a debit and its refund the pose
 * @param balanceAfter the balance it left
 */
public record TransactionView(
    UUID id, int amount, String cause, UUID reference, int balanceAfter, Instant createdAt) {

  static TransactionView of(LedgerEntry entry) {
    return new TransactionView(
        entry.id(),
        entry.amount(),
        entry.cause(),
        entry.reference(),
        entry.balanceAfter(),
        entry.createdAt());
  }
}
