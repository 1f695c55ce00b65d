package com.mascotposes.jobs;

/**
 * Why a job, or one attempt of it, failed.
 *
 * @param code a stable word for programs, such as {@code timeout}
 * @param reason a sentence for people
 */
public record JobFailure(String code, String reason) {

  /** The job took its node down as often as a job may. */
  public static final JobFailure CRASHED =
      new JobFailure("crashed", "The service stopped repeatedly on this one.");

  /** The job's time is over. */
  public static final JobFailure TIMEOUT =
      new JobFailure("timeout", "It was not ready within the time limit.");

  /** Something that nobody foresaw, in every attempt. */
  public static final JobFailure INTERNAL =
      new JobFailure("internal", "Something went wrong on our side. Try again later.");
}
