package com.mascotposes.jobs;

/**
 * How long a job has worked, as its row keeps it: {@code started_at} says when it would have begun
 * if nobody had ever kept it waiting. What passes in line behind others, or while no node is there
 * to work on it, does not count, so that neither a long line nor an outage ends a job whose picture
 * may have been bought already. A job that has got a picture has the whole time again, and again
 * when it goes on after it waited for something else that was down.
 */
public final class JobTime {

  /** For whoever claims it: begins the time, or moves it on by the wait in line. */
  public static final String GOES_ON =
      "started_at = coalesce(started_at + greatest(now() - run_after, interval '0'), now())";

  /**
   * For whoever renews or takes away its lease: moves the time on since that ran out, if it has.
   */
  public static final String STOOD_STILL =
      "started_at = started_at + greatest(now() - lease_until, interval '0')";

  /** For whoever keeps what it has got: it has its whole time again. */
  public static final String STARTS_AGAIN = "started_at = now()";

  /** For whoever makes it wait for as long as something else is down. */
  public static final String BEGINS_ANEW = "started_at = null";

  private JobTime() {}
}
