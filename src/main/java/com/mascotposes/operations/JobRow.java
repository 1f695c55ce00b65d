package com.mascotposes.operations;

import java.time.Instant;
import java.util.UUID;

/**
 * A job in a list.
 *
 * @param kind {@code draw-pose} or {@code draw-mascot}
 * @param state {@code waiting}, {@code running}, {@code done}, {@code failed} or {@code cancelled}
 * @param accountId whose it is
 * @param email theirs; null when the account is gone
 * @param subject what it is for; null when that is gone
 * @param attempt attempts begun, an interrupted one not counted; 0 before the first
 * @param crashes how often its node went away under it
 * @param node who works on it; null unless it runs
 * @param runAfter when it may run, or might have run, at the earliest
 * @param startedAt when its work would have begun had nobody ever kept it waiting; null before
 * @param finishedAt null until it ends
 * @param lastFailure why its last failed attempt failed, in words; null without one
 * @param repeatedAs the job of the same order, placed once more after this one failed; or null
 */
public record JobRow(
    UUID id,
    String kind,
    String state,
    UUID accountId,
    String email,
    JobSubject subject,
    int attempt,
    int crashes,
    String node,
    Instant createdAt,
    Instant runAfter,
    Instant startedAt,
    Instant finishedAt,
    String lastFailure,
    UUID repeatedAs) {}
