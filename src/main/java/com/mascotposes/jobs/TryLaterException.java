package com.mascotposes.jobs;

import java.time.Duration;

/** This attempt failed, and another one may succeed. */
public class TryLaterException extends RuntimeException {

  private final JobFailure failure;
  private final Duration notBefore;

  /**
   * @param failure what the job ends with when no attempt is left
   * @param notBefore the shortest wait that makes sense; zero when the usual back-off will do
   */
  public TryLaterException(JobFailure failure, Duration notBefore, Throwable cause) {
    super(failure.reason(), cause);
    this.failure = failure;
    this.notBefore = notBefore;
  }

  public JobFailure failure() {
    return failure;
  }

  Duration notBefore() {
    return notBefore;
  }
}
