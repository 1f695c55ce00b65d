package com.mascotposes.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StuckCircuitTest {

  private long now = 1_000;
  private final StuckCircuit circuit = new StuckCircuit(Duration.ofSeconds(10), () -> now);

  @Test
  void circuitThatJustOpened_isNotTried() {
    assertThat(circuit.isTrialDue()).isFalse();
    pass(9);
    assertThat(circuit.isTrialDue()).isFalse();
  }

  @Test
  void openForTooLong_isTriedOnceInAWhile() {
    circuit.isTrialDue();
    pass(10);

    assertThat(circuit.isTrialDue()).isTrue();
    assertThat(circuit.isTrialDue()).isFalse();
    pass(10);
    assertThat(circuit.isTrialDue()).isTrue();
  }

  @Test
  void trialSucceeded_theNextCallMayFollowAtOnce() {
    circuit.isTrialDue();
    pass(10);
    circuit.isTrialDue();

    circuit.trialSucceeded();

    assertThat(circuit.isTrialDue()).isTrue();
  }

  @Test
  void closedInBetween_beginsAnew() {
    circuit.isTrialDue();
    pass(9);
    circuit.letThrough();
    pass(9);

    assertThat(circuit.isTrialDue()).isFalse();
  }

  private void pass(int seconds) {
    now += seconds * 1_000_000_000L;
  }
}
