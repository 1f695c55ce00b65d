package com.mascotposes.drawings;

import com.mascotposes.providers.ProviderState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How the provider that draws is doing.
 *
 * @param provider who draws, such as {@code gemini}
 * @param node the node that answers; {@code state} is what this one has seen since it started, and
 *     the rest is of all nodes
 * @param pictureUsd about what a picture costs, in US dollars; 0 when nothing is billed
 * @param state its models, the check at the start, the circuit breaker
 * @param lastErrors requests of the last 7 days that brought no picture, newest first: at most
 *     {@value ProviderReports#MOST_ERRORS}
 */
public record ProviderReport(
    String provider,
    String node,
    double pictureUsd,
    ProviderState state,
    LastHour lastHour,
    List<FailedCall> lastErrors) {

  /**
   * Requests to this provider in the last 60 minutes.
   *
   * @param calls those that have ended
   * @param pictures those that brought a picture
   * @param unknown those sent and never answered in full, perhaps billed
   * @param successShare pictures among the calls, 0 to 1; null without calls
   * @param medianSeconds until the picture came; null without pictures
   */
  public record LastHour(
      long calls, long pictures, long unknown, Double successShare, Double medianSeconds) {}

  /**
   * A request that brought no picture.
   *
   * @param detail what the provider said, in words; null when it said nothing
   */
  public record FailedCall(
      UUID jobId, int attempt, String provider, String outcome, String detail, Instant sentAt) {}
}
