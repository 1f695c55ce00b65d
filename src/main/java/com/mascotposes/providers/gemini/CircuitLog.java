package com.mascotposes.providers.gemini;

import com.mascotposes.providers.ProviderState.Circuit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Remembers what requests met at the circuit breaker, since Fault Tolerance has no way to ask it.
 * It is this node's own: each breaks its circuit by itself.
 */
@ApplicationScoped
public class CircuitLog {

  private static final Duration DELAY = Duration.ofMillis(GeminiCall.BREAKER_DELAY_MS);

  @Inject Clock clock;

  private Instant heldBackFirst;
  private Instant heldBackLast;
  private Instant answered;

  /** The breaker is open: this request did not go out. */
  synchronized void heldBack() {
    heldBackLast = clock.instant();
    heldBackFirst = heldBackFirst == null ? heldBackLast : heldBackFirst;
  }

  /** A request went out and ended, well or badly. */
  synchronized void answered() {
    answered = clock.instant();
    heldBackFirst = null;
    heldBackLast = null;
  }

  /**
   * The breaker opened before it held the first request back, so {@code nextTryAt} is late rather
   * than early.
   */
  synchronized Circuit now() {
    if (heldBackFirst == null) {
      return new Circuit("closed", null, null, answered);
    }
    Instant nextTry = heldBackLast.plus(DELAY);
    String state = clock.instant().isBefore(nextTry) ? "open" : "half-open";
    return new Circuit(state, heldBackFirst, nextTry, answered);
  }
}
