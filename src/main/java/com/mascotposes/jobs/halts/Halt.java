package com.mascotposes.jobs.halts;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that does not run, because somebody wanted it so.
 *
 * @param accountId who halted it
 * @param reason in their words, 1 to 200 characters
 */
public record Halt(Instant since, UUID accountId, String reason) {}
