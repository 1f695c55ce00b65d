package com.mascotposes.accounts.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that was done. The database refuses to change an entry, and to remove it within 90
 * days.
 *
 * @param action such as {@code sign-in}, {@code sign-in-failed}, {@code token-used}
 * @param accountId whose account; null when it concerns none that exists
 * @param actorId who did it, when that was somebody else, such as an administrator; may be null
 * @param address from where; {@code none} when no request asked for it
 * @param requestId as in the log; may be null
 * @param detail a few words of ours; may be null
 */
public record AuditEntry(
    UUID id,
    Instant happenedAt,
    String action,
    UUID accountId,
    UUID actorId,
    String address,
    String requestId,
    String detail) {}
