package com.mascotposes.jobs;

import java.util.Optional;

/**
 * The request that ordered a job.
 *
 * @param requestId its id; empty when the job was ordered by none
 * @param traceparent where in which trace; empty when no traces were taken
 */
public record JobOrigin(Optional<String> requestId, Optional<String> traceparent) {

  /** From its columns, which may be null. */
  public static JobOrigin of(String requestId, String traceparent) {
    return new JobOrigin(Optional.ofNullable(requestId), Optional.ofNullable(traceparent));
  }
}
