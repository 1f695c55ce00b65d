package com.mascotposes.jobs;

import java.time.Duration;

/** This attempt failed, and another one may succeed. */
public class TryLaterException extends RuntimeException {

  private final JobFailure failure;
  private final Duration notBefore;
  private final boolean usesAttempt;
  private final boolean usesTime;

  private TryLaterException(
      JobFailure failure,
      Duration notBefore,
      boolean usesAttempt,
      boolean usesTime,
      Throwable cause) {
    super(failure.reason(), cause);
    this.failure = failure;
    this.notBefore = notBefore;
    this.usesAttempt = usesAttempt;
    this.usesTime = usesTime;
  }

  /**
   * The attempt failed.
   *
   * @param failure what the job ends with when no attempt is left
   * @param notBefore the shortest wait that makes sense; zero when the usual back-off will do
   */
  public TryLaterException(JobFailure failure, Duration notBefore, Throwable cause) {
    this(failure, notBefore, true, true, cause);
  }

  /**
   * The attempt could not go on because something else is down. It does not count, and is made
   * again until the job's time is over.
   *
   * @param failure what the job ends with when its time is over
   * @param pause how long to wait
   */
  public static TryLaterException blocked(JobFailure failure, Duration pause, Throwable cause) {
    return new TryLaterException(failure, pause, false, true, cause);
  }

  /**
   * The job cannot go on because something else is down, and shall not fail for that. Neither an
   * attempt nor time is used: the next attempt has the whole time of a job again. So whoever throws
   * this must see to an end, by throwing another one some day.
   *
   * @param failure why it waits
   * @param pause how long to wait
   */
  public static TryLaterException waiting(JobFailure failure, Duration pause, Throwable cause) {
    return new TryLaterException(failure, pause, false, false, cause);
  }

  public JobFailure failure() {
    return failure;
  }

  public Duration notBefore() {
    return notBefore;
  }

  public boolean usesAttempt() {
    return usesAttempt;
  }

  /** Whether what passes until the next attempt counts as the job's time. */
  public boolean usesTime() {
    return usesTime;
  }
}
