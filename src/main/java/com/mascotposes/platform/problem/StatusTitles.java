package com.mascotposes.platform.problem;

import jakarta.ws.rs.core.Response;

/** What a status is called, as RFC 9110 has it. */
final class StatusTitles {

  private static final int UNPROCESSABLE = 422;

  private StatusTitles() {}

  static String of(int status) {
    if (status == UNPROCESSABLE) {
      return "Unprocessable Content"; // JAX-RS does not know it
    }
    Response.Status known = Response.Status.fromStatusCode(status);
    return known == null ? "HTTP " + status : known.getReasonPhrase();
  }
}
