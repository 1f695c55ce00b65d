package com.mascotposes.operations;

import java.time.Instant;
import java.util.UUID;

/**
 * An account as an administrator sees it.
 *
 * @param email {@code <id>@closed.invalid} once it is closed
 * @param name null when nobody said
 * @param plan {@code free}, {@code creator}, {@code studio} or {@code agency}
 * @param role {@code user} or {@code admin}
 * @param balance credits, 0 or more
 * @param lastSignInAt of the sessions that are still kept; null without one
 * @param lastTokenUseAt when one of its API tokens was used last; null when none was
 * @param closedAt null while it is open
 */
public record AccountRow(
    UUID id,
    String email,
    String name,
    String plan,
    String role,
    int balance,
    Instant createdAt,
    Instant lastSignInAt,
    Instant lastTokenUseAt,
    Instant closedAt) {}
