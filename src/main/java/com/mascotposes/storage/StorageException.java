package com.mascotposes.storage;

import com.mascotposes.platform.problem.ProblemException;
import jakarta.ws.rs.core.HttpHeaders;

/** The store did not do what we asked; the kinds say whether it may later. */
public abstract class StorageException extends RuntimeException {

  protected StorageException(String reason, Throwable cause) {
    super(reason, cause);
  }

  /** What a caller is told: not the reason, which may name addresses and folders of ours. */
  public ProblemException asProblem() {
    ProblemException problem =
        new ProblemException(
                503, "storage-unavailable", "The picture store does not answer; try again shortly")
            .with(HttpHeaders.RETRY_AFTER, "5");
    problem.initCause(this);
    return problem;
  }
}
