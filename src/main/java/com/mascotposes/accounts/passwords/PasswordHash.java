package com.mascotposes.accounts.passwords;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;

/**
 * Argon2id with what OWASP asks for: 19 MiB, two passes, one lane; 16 bytes of salt. About 50 ms of
 * one processor. The text form names the parameters, so that they can be raised later.
 */
final class PasswordHash {

  static final int MEMORY_KIB = 19_456;

  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;

  private static final SecureRandom RANDOM = new SecureRandom();

  private PasswordHash() {}

  /** A new hash in the usual text form, {@code $argon2id$v=19$m=19456,t=2,p=1$…}. */
  static String of(String password) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID)
        .hash(bytes(password), salt)
        .getResult();
  }

  /** Whether the password is the one that the hash was made of. */
  static boolean matches(String password, String hash) {
    return Argon2Function.getInstanceFromHash(hash)
        .check(bytes(password), hash.getBytes(StandardCharsets.US_ASCII));
  }

  /** The same letters typed on another keyboard may come in other code points. */
  private static byte[] bytes(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
  }
}
