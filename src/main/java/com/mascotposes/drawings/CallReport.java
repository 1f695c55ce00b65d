package com.mascotposes.drawings;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * One request to a provider, with everything that is known about it.
 *
 * @param attempt the job's attempt it belongs to, 1 for the first
 * @param provider who was asked, such as {@code gemini}
 * @param model what drew, as the provider calls it; null unless a picture came
 * @param outcome {@code sent}: no answer yet; {@code picture}; {@code refused}; {@code no_picture};
 *     {@code unavailable} or {@code misconfigured}: not taken; {@code unknown}: sent, never
 *     answered in full, perhaps billed
 * @param detail what the provider said, in words; null when it said nothing
 * @param insistent whether it asked a second time, in stronger words
 * @param seconds from the request to its answer; null while there is none
 * @param promptTokens what the provider counted, as are the others; 0 when it counted nothing
 * @param usd what these tokens cost by the prices of the settings
 */
public record CallReport(
    int attempt,
    String provider,
    String model,
    String outcome,
    String detail,
    boolean insistent,
    Instant sentAt,
    Instant answeredAt,
    Double seconds,
    int promptTokens,
    int outputTokens,
    int thoughtTokens,
    BigDecimal usd) {

  static CallReport of(ProviderCall call, BigDecimal usd) {
    return new CallReport(
        call.attempt(),
        call.provider(),
        call.model(),
        call.outcome(),
        call.detail(),
        call.insist(),
        call.sentAt(),
        call.answeredAt(),
        seconds(call),
        call.promptTokens(),
        call.outputTokens(),
        call.thoughtTokens(),
        usd);
  }

  private static Double seconds(ProviderCall call) {
    return call.answeredAt() == null
        ? null
        : (Double) (Duration.between(call.sentAt(), call.answeredAt()).toMillis() / 1000.0);
  }
}
