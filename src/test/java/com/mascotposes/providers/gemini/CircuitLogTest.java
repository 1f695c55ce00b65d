package com.mascotposes.providers.gemini;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.providers.ProviderState.Circuit;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CircuitLogTest {

  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

  private final CircuitLog log = new CircuitLog();

  @BeforeEach
  void itIsNoon() {
    itIs(NOON);
  }

  private void itIs(Instant time) {
    log.clock = Clock.fixed(time, ZoneOffset.UTC);
  }

  @Test
  void nothingHappenedYet_isClosed() {
    assertThat(log.now()).isEqualTo(new Circuit("closed", null, null, null));
  }

  @Test
  void requestsAreHeldBack_isOpenUntilTheDelayIsOver() {
    log.heldBack();
    itIs(NOON.plusSeconds(10));
    log.heldBack();

    Circuit open = log.now();
    itIs(NOON.plusSeconds(25));
    Circuit later = log.now();

    assertThat(open.state()).isEqualTo("open");
    assertThat(open.openedAt()).isEqualTo(NOON);
    assertThat(open.nextTryAt()).isEqualTo(NOON.plusSeconds(25));
    assertThat(later.state()).isEqualTo("half-open");
  }

  @Test
  void requestGoesOutAgain_isClosed() {
    log.heldBack();

    log.answered();

    assertThat(log.now()).isEqualTo(new Circuit("closed", null, null, NOON));
  }
}
