package com.mascotposes.jobs;

/** Another attempt cannot help: the job ends now. */
public class GiveUpException extends RuntimeException {

  private final JobFailure failure;

  public GiveUpException(JobFailure failure, Throwable cause) {
    super(failure.reason(), cause);
    this.failure = failure;
  }

  public JobFailure failure() {
    return failure;
  }
}
