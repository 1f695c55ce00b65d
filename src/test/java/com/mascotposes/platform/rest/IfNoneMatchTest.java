package com.mascotposes.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.EntityTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfNoneMatchTest {

  private static final EntityTag TAG = new EntityTag("7-2", true);

  @ParameterizedTest
  @ValueSource(strings = {"W/\"7-2\"", "\"7-2\"", "\"1\", W/\"7-2\"", "*", " W/\"7-2\" "})
  void sameTag_isKnown(String header) {
    assertThat(new IfNoneMatch(header).has(TAG)).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "W/\"7\"", "7-2", "\"7-2", "W/\"7-3\""})
  void otherTag_isNot(String header) {
    assertThat(new IfNoneMatch(header).has(TAG)).isFalse();
  }
}
