package com.mascotposes.accounts.signin;

import com.mascotposes.accounts.sessions.ServerSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is kept of a code. All million codes are hashed in a second, so a plain hash would hide
 * nothing: this one needs a key, which no copy of the table has.
 */
@ApplicationScoped
public class CodeHash {

  private static final String ALGORITHM = "HmacSHA256";

  @Inject ServerSecret secret;

  byte[] of(String code) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.bytes(), ALGORITHM));
      return mac.doFinal(code.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
