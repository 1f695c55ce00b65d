package com.mascotposes.accounts;

import com.mascotposes.platform.problem.ProblemException;

/** The request carries nothing that lets it in. Status 401. */
public class SignInException extends ProblemException {

  public SignInException(String message) {
    super(401, "sign-in", message);
    with("WWW-Authenticate", "Bearer");
  }
}
