package com.mascotposes.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

  @ParameterizedTest
  @ValueSource(strings = {"08006", "57P01", "53300", "25P03", "40P01", "40001"})
  void lostOrBrokenOff_mayWorkLater(String state) {
    SQLException failure = new SQLException("scripted", state);

    assertThat(Outage.isCauseOf(new IllegalStateException(failure))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "23514", "55P03", "42601", "25P02"})
  void refused_willNotWorkLater(String state) {
    SQLException failure = new SQLException("scripted", state);

    assertThat(Outage.isCauseOf(new IllegalStateException(failure))).isFalse();
  }

  @Test
  void nobodyListens_mayWorkLater() {
    assertThat(Outage.isCauseOf(new IllegalStateException(new ConnectException()))).isTrue();
  }
}
