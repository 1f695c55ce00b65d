package com.mascotposes.accounts.signin;

import com.mascotposes.accounts.sessions.ServerSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What is kept of a code. All million codes are hashed in a second, so a plain hash would hide
 * nothing: this one needs a key, which no copy of the table has.
 */
@ApplicationScoped
public class CodeHash {

  @Inject ServerSecret secret;

  /**
   * @param code at most 20 characters, so shorter than anything else that is hashed by this secret
   */
  byte[] of(String code) {
    return secret.mac(code);
  }
}
