package com.mascotposes.accounts;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Which e-mails are one account's. Everything that finds, counts or compares accounts by e-mail
 * asks here: where two places differ, the difference is a way around the stricter one.
 */
public final class EmailAddress {

  private EmailAddress() {}

  /**
   * The form in which an e-mail is kept: small letters, no blanks around, and each accent in one
   * code point with its letter, as only some keyboards send it.
   */
  public static String of(String typed) {
    String small = typed.strip().toLowerCase(Locale.ROOT);
    return Normalizer.normalize(small, Normalizer.Form.NFC);
  }

  /** Whether both are one account's. */
  public static boolean isSame(String one, String other) {
    return of(one).equals(of(other));
  }
}
