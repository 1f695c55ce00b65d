package com.mascotposes.storage.supabase;

import com.mascotposes.storage.StorageMisconfiguredException;
import java.net.http.HttpRequest;

/**
 * The key of the service role, of either generation. It opens everything, so it never appears in a
 * log, a message or a {@code toString}.
 */
record SupabaseKey(String secret) {

  private static final String SETTING = "supabase.service.role.key";

  SupabaseKey {
    if (!secret.matches("[\\x21-\\x7e]+") || !(isToken(secret) || secret.startsWith("sb_"))) {
      throw new StorageMisconfiguredException(
          SETTING + " must be a JWT (three parts joined by dots) or begin with sb_secret_.", null);
    }
    if (secret.startsWith("sb_publishable_")) {
      throw new StorageMisconfiguredException(
          SETTING + " holds the publishable key, which cannot write; use the secret key.", null);
    }
  }

  private static boolean isToken(String secret) {
    return secret.matches("[^.]+\\.[^.]+\\.[^.]+");
  }

  /**
   * The old key is a JWT that the service reads and the gateway wants as well. The new one is only
   * for the gateway: sent as a bearer token it is refused.
   */
  void sign(HttpRequest.Builder request) {
    request.header("apikey", secret);
    if (isToken(secret)) {
      request.header("Authorization", "Bearer " + secret);
    }
  }

  /** A foreign text without the key, should it quote it. */
  String hiddenIn(String text) {
    return text.replace(secret, "(key)");
  }

  @Override
  public String toString() {
    return "SupabaseKey[hidden]";
  }
}
