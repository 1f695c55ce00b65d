package com.mascotposes.operations;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that an administrator has halted.
 *
 * @param accountId who did it
 * @param email theirs; null when the account is gone
 * @param reason in their words
 */
public record HaltView(Instant since, UUID accountId, String email, String reason) {}
