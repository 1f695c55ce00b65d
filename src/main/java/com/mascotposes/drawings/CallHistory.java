package com.mascotposes.drawings;

import java.time.Instant;
import java.util.List;

/**
 * The requests to providers that were made for one job.
 *
 * @param data oldest first: at most {@value #MOST}
 * @param waitsFor what outside this server keeps the job waiting now, in words; null as a rule
 */
public record CallHistory(List<Call> data, String waitsFor) {

  public static final int MOST = 100;

  public static CallHistory of(List<ProviderCall> calls, String waitsFor) {
    return new CallHistory(calls.stream().map(Call::of).toList(), waitsFor);
  }

  /**
   * One request.
   *
   * @param attempt the attempt it belongs to, 1 for the first
   * @param provider who was asked, such as {@code gemini}
   * @param model what drew, as the provider calls it; null unless a picture came
   * @param outcome {@code sent}: no answer yet; {@code picture}; {@code refused}; {@code
   *     no_picture}; {@code unavailable} or {@code misconfigured}: not taken; {@code unknown}:
   *     sent, and never answered in full
   * @param answeredAt when the answer came or was given up on; null while there is none
   * @param promptTokens what the provider counted, as are the others; 0 when it counted nothing
   */
  public record Call(
      int attempt,
      String provider,
      String model,
      String outcome,
      Instant sentAt,
      Instant answeredAt,
      int promptTokens,
      int outputTokens,
      int thoughtTokens) {

    static Call of(ProviderCall call) {
      return new Call(
          call.attempt(),
          call.provider(),
          call.model(),
          call.outcome(),
          call.sentAt(),
          call.answeredAt(),
          call.promptTokens(),
          call.outputTokens(),
          call.thoughtTokens());
    }
  }
}
