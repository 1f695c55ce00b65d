package com.mascotposes.platform.limits;

import com.mascotposes.platform.requests.RequestMark;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;

/** Whose request this is, as far as is known by now; see {@link FairShares}. */
@RequestScoped
public class RequestOwner {

  private String account;

  void signedIn(String account) {
    this.account = account;
  }

  /** Whether the caller's token has been found to be a good one. */
  public boolean isSignedIn() {
    return account != null;
  }

  /** The address, and the account once it has signed in: each has a share of its own. */
  public Set<String> names() {
    String address = "address " + RequestMark.currentAddress();
    return isSignedIn() ? Set.of(address, "account " + account) : Set.of(address);
  }
}
