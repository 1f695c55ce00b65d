package com.mascotposes.accounts.openid;

import com.mascotposes.platform.problem.ProblemException;

/** The provider did not let somebody in, or cannot be asked. */
public class OpenIdException extends ProblemException {

  private OpenIdException(int status, String type, String message) {
    super(status, type, message);
  }

  /** What came back from the provider proves nothing. Status 401. */
  static OpenIdException refused(String why) {
    return new OpenIdException(401, "sign-in", "Signing in there did not work: " + why);
  }

  /** The provider does not answer, or not as it should. Status 503. */
  static OpenIdException unavailable() {
    return new OpenIdException(
        503, "unavailable", "The sign-in service does not answer; try again later");
  }
}
