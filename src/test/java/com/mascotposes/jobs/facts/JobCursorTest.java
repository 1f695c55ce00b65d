package com.mascotposes.jobs.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.platform.problem.InvalidRequestException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobCursorTest {

  /** The database counts microseconds. */
  @Test
  void givenOutAndSentBack_isTheSamePlace() {
    JobCursor place =
        new JobCursor(Instant.parse("2026-11-26T10:15:30.123456Z"), UUID.randomUUID());

    assertThat(JobCursor.parse(place.toString())).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "1", "1.x", "99999999999999999999.7b0c1b1e-0000-4000-8000-000000000000"})
  void neverGivenOut_isRefused(String text) {
    assertThatThrownBy(() -> JobCursor.parse(text)).isInstanceOf(InvalidRequestException.class);
  }
}
