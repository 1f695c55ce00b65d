package com.mascotposes.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestHashTest {

  /** A request's body. */
  public record Order(String prompt, String color) {}

  private static final byte[] HASH = RequestHash.of("k", "POST /poses", new Order("wave", null));

  @Test
  void sameRequest_hasTheSameHash() {
    assertThat(RequestHash.of("k", "POST /poses", new Order("wave", null)))
        .isEqualTo(HASH)
        .hasSize(32);
  }

  @Test
  void otherBody_hasAnother() {
    assertThat(RequestHash.of("k", "POST /poses", new Order("wave", "red"))).isNotEqualTo(HASH);
  }

  @Test
  void otherRoute_hasAnother() {
    assertThat(RequestHash.of("k", "POST /mascots", new Order("wave", null))).isNotEqualTo(HASH);
  }
}
