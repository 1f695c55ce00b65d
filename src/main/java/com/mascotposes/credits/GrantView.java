package com.mascotposes.credits;

import java.util.UUID;

/**
 * Credits that were given.
 *
 * @param id what the ledger entry refers to
 * @param balance what the account has now
 */
public record GrantView(UUID id, UUID accountId, int amount, int balance) {}
