package com.mascotposes.accounts;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** Who sent this request. */
@RequestScoped
public class Caller {

  private UUID accountId;

  void signedIn(UUID accountId) {
    this.accountId = accountId;
  }

  /**
   * The caller's account.
   *
   * @throws SignInException nobody is signed in
   */
  public UUID accountId() {
    if (accountId == null) {
      throw new SignInException("Sign in first");
    }
    return accountId;
  }
}
