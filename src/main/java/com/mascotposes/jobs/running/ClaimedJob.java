package com.mascotposes.jobs.running;

import java.util.UUID;

/**
 * A job that this node may run.
 *
 * @param arguments the row's JSON
 * @param attempt 1 for the first
 * @param fence the number under which this claim writes; a later claim has a higher one
 */
public record ClaimedJob(UUID id, String kind, String arguments, int attempt, long fence) {

  @Override
  public String toString() {
    return "%s %s, attempt %d".formatted(kind, id, attempt);
  }
}
