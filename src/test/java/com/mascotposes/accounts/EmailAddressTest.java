package com.mascotposes.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jos\u00e9@example.org",
        "JOSE\u0301@Example.ORG",
        " jose\u0301@example.org ",
        "jos\u00c9@EXAMPLE.org"
      })
  void sameLettersTypedOtherwise_areOneAccounts(String typed) {
    assertThat(EmailAddress.of(typed)).isEqualTo("jos\u00e9@example.org");
    assertThat(new Account(typed, null, Instant.EPOCH).email()).isEqualTo("jos\u00e9@example.org");
  }

  /** Upper case makes an S of a long s; who compared that way took one person for another. */
  @Test
  void longS_isAnotherLetter() {
    assertThat(EmailAddress.isSame("bo\u017fs@example.org", "boss@example.org")).isFalse();
  }
}
