package com.mascotposes.accounts;

import com.mascotposes.platform.problem.ProblemException;

/** The request carries no valid token. Status 401. */
public class SignInException extends ProblemException {

  SignInException(String message) {
    super(401, "sign-in", message);
    with("WWW-Authenticate", "Bearer");
  }
}
