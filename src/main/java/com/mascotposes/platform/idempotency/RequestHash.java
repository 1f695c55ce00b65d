package com.mascotposes.platform.idempotency;

import com.mascotposes.platform.rest.JsonFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Tells requests apart by 32 bytes. The body goes through the digest piece by piece, because an
 * upload has up to 14 MB and a copy of it would cost more than the digest.
 */
final class RequestHash {

  private RequestHash() {}

  /** Same key, route and body, same hash. */
  static byte[] of(String key, String route, Object body) {
    MessageDigest digest = sha256();
    try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      out.write((key + "\n" + route + "\n").getBytes(StandardCharsets.UTF_8));
      JsonFormat.write(body, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
