package com.mascotposes.providers.gemini;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The API's own error, a {@code google.rpc.Status}. Every member may be null.
 *
 * @param code repeats the HTTP status
 * @param status such as {@code RESOURCE_EXHAUSTED}
 */
public record ApiError(Integer code, String message, String status, List<Detail> details) {

  /** The body around an error. */
  public record Body(ApiError error) {}

  /**
   * @param type ends in {@code ErrorInfo}, {@code QuotaFailure}, {@code RetryInfo} …
   * @param reason of an ErrorInfo, such as {@code API_KEY_INVALID}
   * @param violations of a QuotaFailure
   * @param retryDelay of a RetryInfo, such as {@code 34s}
   */
  public record Detail(
      @JsonbProperty("@type") String type,
      String reason,
      List<Violation> violations,
      String retryDelay) {}

  /**
   * @param quotaId such as {@code GenerateRequestsPerDayPerProjectPerModel-FreeTier}
   */
  public record Violation(String quotaId, String quotaMetric, String quotaValue) {}

  /** The error in a body; empty when somebody else than the API wrote that body. */
  static Optional<ApiError> in(byte[] body) {
    return GeminiJson.read(body, Body.class)
        .map(Body::error)
        .filter(error -> error.code != null || error.status != null);
  }

  boolean hasReason(String reason) {
    return allDetails().anyMatch(detail -> reason.equals(detail.reason()));
  }

  boolean says(String pattern) {
    return message != null && message.matches("(?is).*(" + pattern + ").*");
  }

  List<Violation> violations() {
    return allDetails()
        .filter(detail -> detail.violations() != null)
        .flatMap(detail -> detail.violations().stream())
        .filter(Objects::nonNull)
        .toList();
  }

  /** The delay of the RetryInfo as it is written; empty when there is none. */
  Optional<String> retryDelay() {
    return allDetails().map(Detail::retryDelay).filter(Objects::nonNull).findFirst();
  }

  private Stream<Detail> allDetails() {
    return details == null ? Stream.empty() : details.stream().filter(Objects::nonNull);
  }
}
