package com.mascotposes.faults;

import java.time.Duration;
import java.util.Map;

/**
 * What a scripted service does with one request.
 *
 * @param status 0 to break the connection off without an answer
 * @param drawn whether a picture was made, and is billed, even if nobody receives it
 * @param body null where the service fills in its own, such as a picture
 * @param delay how long it takes
 */
public record Reply(
    int status, boolean drawn, String body, Map<String, String> headers, Duration delay) {

  /** A picture, or for a store whatever it does on a good day. */
  public static Reply good() {
    return new Reply(200, true, null, Map.of(), Duration.ZERO);
  }

  static Reply error(int status, String body) {
    return new Reply(status, false, body, Map.of(), Duration.ZERO);
  }

  /** HTTP 429 with Google's RetryInfo. */
  static Reply overQuota(Duration retryAfter) {
    return error(
        429,
        """
        {"error":{"code":429,"message":"Resource has been exhausted.","status":"RESOURCE_EXHAUSTED",
        "details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"%ss"}]}}"""
            .formatted(retryAfter.toMillis() / 1000.0));
  }

  /** The provider's rules forbid the words. */
  static Reply refused() {
    return new Reply(
        200,
        false,
        "{\"promptFeedback\":{\"blockReason\":\"PROHIBITED_CONTENT\"},\"modelVersion\":\"scripted\"}",
        Map.of(),
        Duration.ZERO);
  }

  /** Draws, bills and loses the connection. */
  static Reply brokenOff() {
    return new Reply(0, true, null, Map.of(), Duration.ZERO);
  }

  /** Not before the server is told to release it. */
  public Reply held() {
    return after(Duration.ofMinutes(9));
  }

  public Reply after(Duration wait) {
    return new Reply(status, drawn, body, headers, wait);
  }
}
