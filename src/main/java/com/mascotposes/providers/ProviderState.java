package com.mascotposes.providers;

import java.time.Instant;
import java.util.List;

/**
 * What one node has seen of a provider since it started.
 *
 * @param models those it may draw with, the preferred one first; empty when it has no such thing
 */
public record ProviderState(List<String> models, Check check, Circuit circuit) {

  /** Of a provider that can neither be asked nor fail as a whole. */
  public static final ProviderState ALWAYS_THERE =
      new ProviderState(
          List.of(),
          new Check("not-needed", null, null, null),
          new Circuit("closed", null, null, null));

  /**
   * What it said when the node asked at its start whether it can draw.
   *
   * @param result {@code passed}; {@code failed}; {@code unreachable}: nothing is known, and
   *     drawing goes on; {@code not-needed}; {@code pending}
   * @param model the model that it offers; null unless the check passed
   * @param problem what to put right, in words; null unless it failed or could not be asked
   * @param at null before
   */
  public record Check(String result, String model, String problem, Instant at) {}

  /**
   * The circuit breaker, as this node's own requests have met it.
   *
   * @param state {@code closed}: requests go out; {@code open}: after failures in a row they are
   *     held back; {@code half-open}: that time is over, and the next request shows whether it
   *     helped
   * @param openedAt when a request was held back first; null while it is closed
   * @param nextTryAt when requests go out again at the latest; null while it is closed
   * @param lastAnswerAt when a request last went out and ended, whatever came of it; null before
   */
  public record Circuit(String state, Instant openedAt, Instant nextTryAt, Instant lastAnswerAt) {}
}
