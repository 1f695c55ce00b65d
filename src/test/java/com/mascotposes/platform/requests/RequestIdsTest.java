package com.mascotposes.platform.requests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdsTest {

  @Test
  void wellFormedId_isTakenOver() {
    assertThat(RequestIds.idFor("plugin-42.retry_1")).isEqualTo("plugin-42.retry_1");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {"short", "with blank", "two\r\nlines", "<script>alert</script>", "äöüäöüäöü"})
  void anythingElse_getsANewOne(String offered) {
    assertThat(RequestIds.idFor(offered)).isNotEqualTo(offered).hasSize(36);
  }

  @Test
  void tooLong_getsANewOne() {
    assertThat(RequestIds.idFor("a".repeat(65))).hasSize(36);
    assertThat(RequestIds.idFor("a".repeat(64))).hasSize(64);
  }
}
