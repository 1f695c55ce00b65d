package com.mascotposes.accounts;

import java.time.Instant;
import java.util.UUID;

/**
 * An account as its owner sees it.
 *
 * @param name null when nobody said
 * @param plan {@code free}, {@code creator}, {@code studio} or {@code agency}
 * @param role {@code user} or {@code admin}
 */
public record AccountView(
    UUID id,
    String email,
    String name,
    String plan,
    int creditBalance,
    String role,
    boolean hasPassword,
    Instant createdAt) {

  public static AccountView of(Account account, int creditBalance) {
    return new AccountView(
        account.id(),
        account.email(),
        account.name(),
        account.plan(),
        creditBalance,
        account.role(),
        account.passwordHash().isPresent(),
        account.createdAt());
  }
}
