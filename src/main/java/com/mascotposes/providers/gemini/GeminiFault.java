package com.mascotposes.providers.gemini;

/**
 * What the API said in its own words. Stands as the cause of our failures, for the log only: the
 * designer reads our sentence instead.
 */
class GeminiFault extends RuntimeException {

  GeminiFault(int httpStatus, ApiError error) {
    super(text(httpStatus, error), null, false, false);
  }

  private static String text(int httpStatus, ApiError error) {
    return error == null
        ? "HTTP " + httpStatus + " with a body that is not the API's"
        : "HTTP %d %s: %s".formatted(httpStatus, error.status(), ShownWords.of(error.message()));
  }
}
