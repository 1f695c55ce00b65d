package com.mascotposes.platform.rest;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.platform.problem.InvalidRequestException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonDepthTest {

  @Test
  void twentyLevels_areFine() {
    assertThatCode(() -> check("[".repeat(20) + "]".repeat(20))).doesNotThrowAnyException();
  }

  @Test
  void oneMore_isRefused() {
    assertThatThrownBy(() -> check("[{".repeat(10) + "["))
        .isInstanceOf(InvalidRequestException.class);
  }

  @Test
  void bracketsInText_doNotCount() {
    assertThatCode(() -> check("{\"a\":\"" + "[\\\"{".repeat(100) + "\"}"))
        .doesNotThrowAnyException();
  }

  @Test
  void manySideBySide_areFine() {
    assertThatCode(() -> check("[" + "{},".repeat(1000) + "{}]")).doesNotThrowAnyException();
  }

  private static void check(String json) {
    JsonDepth.check(json.getBytes(StandardCharsets.UTF_8));
  }
}
