package com.mascotposes.platform.limits;

import com.mascotposes.platform.problem.ProblemException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;

/** Somebody asks too often. Status 429; {@code Retry-After} says when the next try is worth it. */
public class TooManyRequestsException extends ProblemException {

  /**
   * @param what a sentence's beginning, such as {@code Too many requests}
   */
  public TooManyRequestsException(String what, long retrySeconds) {
    super(
        429,
        "too-many-requests",
        "%s; try again in %d second%s".formatted(what, retrySeconds, retrySeconds == 1 ? "" : "s"),
        Map.of("retryAfterSeconds", retrySeconds));
    with(HttpHeaders.RETRY_AFTER, Long.toString(retrySeconds));
  }
}
