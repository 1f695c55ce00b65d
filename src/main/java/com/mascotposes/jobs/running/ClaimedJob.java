package com.mascotposes.jobs.running;

import com.mascotposes.jobs.JobOrigin;
import java.util.UUID;

/**
 * A job that this node may run.
 *
 * @param arguments the row's JSON
 * @param lane whose work it is, an account
 * @param attempt 1 for the first
 * @param fence the number under which this claim writes; a later claim has a higher one
 * @param origin the request that ordered it
 */
public record ClaimedJob(
    UUID id, String kind, String arguments, UUID lane, int attempt, long fence, JobOrigin origin) {

  @Override
  public String toString() {
    return "%s %s, attempt %d".formatted(kind, id, attempt);
  }
}
