package com.mascotposes.jobs.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {

  @ParameterizedTest
  @CsvSource({"1, 2000", "2, 4000", "3, 8000", "4, 16000"})
  void withoutJitter_theWaitDoubles(int attempt, long expectedMs) {
    RetrySchedule schedule = new RetrySchedule(Duration.ofSeconds(2), always(0));

    assertThat(schedule.after(attempt, Duration.ZERO)).hasMillis(expectedMs);
  }

  @Test
  void withMostJitter_theWaitIsAQuarterLonger() {
    RetrySchedule schedule = new RetrySchedule(Duration.ofSeconds(2), always(0.999999));

    assertThat(schedule.after(1, Duration.ZERO))
        .isBetween(Duration.ofMillis(2499), Duration.ofMillis(2500));
  }

  @Test
  void failureThatAsksForMore_isHeeded() {
    RetrySchedule schedule = new RetrySchedule(Duration.ofSeconds(2), always(0));

    assertThat(schedule.after(1, Duration.ofSeconds(34))).hasSeconds(34);
  }

  @Test
  void failureThatAsksForLess_doesNotShortenTheBackoff() {
    RetrySchedule schedule = new RetrySchedule(Duration.ofSeconds(2), always(0));

    assertThat(schedule.after(2, Duration.ofSeconds(1))).hasSeconds(4);
  }

  private static RandomGenerator always(double value) {
    return new RandomGenerator() {
      @Override
      public long nextLong() {
        return 0;
      }

      @Override
      public double nextDouble() {
        return value;
      }
    };
  }
}
