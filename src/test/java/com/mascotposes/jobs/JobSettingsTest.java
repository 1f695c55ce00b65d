package com.mascotposes.jobs;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobSettingsTest {

  private final JobSettings settings = new JobSettings();

  @BeforeEach
  void useTheDefaults() {
    settings.attempts = 3;
    settings.backoff = Duration.ofSeconds(2);
    settings.timeout = Duration.ofMinutes(10);
    settings.lease = Duration.ofSeconds(30);
    settings.sweep = Duration.ofSeconds(5);
    settings.drain = Duration.ofSeconds(20);
  }

  @Test
  void defaults_areFine() {
    assertThatCode(settings::check).doesNotThrowAnyException();
  }

  @Test
  void noAttempt_isRefusedByName() {
    settings.attempts = 0;

    assertThatThrownBy(settings::check)
        .hasMessage("poses.job.attempts is 0 but must be from 1 to 20.");
  }

  /** Shorter than a heartbeat takes on a busy machine, it would have pictures drawn twice. */
  @Test
  void leaseOfNothing_isRefusedByName() {
    settings.lease = Duration.ZERO;

    assertThatThrownBy(settings::check)
        .hasMessage("poses.job.lease is PT0S but must be from PT3S to PT1H.");
  }

  @Test
  void sweepWithoutPause_isRefusedByName() {
    settings.sweep = Duration.ZERO;

    assertThatThrownBy(settings::check).hasMessageContaining("poses.job.sweep");
  }

  @Test
  void timeOfNothing_isRefusedByName() {
    settings.timeout = Duration.ofSeconds(-1);

    assertThatThrownBy(settings::check).hasMessageContaining("poses.job.timeout");
  }
}
