package com.mascotposes.providers.gemini;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How long the provider asks to wait: the longer one of {@code Retry-After} and RetryInfo. */
final class RetryHint {

  private static final Pattern SECONDS = Pattern.compile("(\\d{1,9})(?:\\.(\\d{1,9}))?s?");
  private static final Duration MAX = Duration.ofDays(1);

  private RetryHint() {}

  /**
   * @param error null when the body is not the API's
   * @return at most one day; empty when nobody asks, or asks for something unreadable
   */
  static Optional<Duration> in(GeminiReply reply, ApiError error) {
    Optional<Duration> header =
        Optional.ofNullable(reply.retryAfter())
            .flatMap(value -> seconds(value).or(() -> between(reply.date(), value)));
    Optional<Duration> info =
        Optional.ofNullable(error).flatMap(ApiError::retryDelay).flatMap(RetryHint::seconds);
    return Stream.of(header, info)
        .flatMap(Optional::stream)
        .max(Duration::compareTo)
        .map(wait -> wait.compareTo(MAX) > 0 ? MAX : wait);
  }

  /** {@code 34}, {@code 34s} or {@code 1.5s}, rounded up to milliseconds. */
  private static Optional<Duration> seconds(String text) {
    Matcher form = SECONDS.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    String fraction = form.group(2) == null ? "0" : form.group(2);
    long nanos = Long.parseLong((fraction + "000000000").substring(0, 9));
    long millis = (nanos + 999_999) / 1_000_000;
    return Optional.of(Duration.ofSeconds(Long.parseLong(form.group(1))).plusMillis(millis));
  }

  /** By the server's own clock, so that ours may be wrong. */
  private static Optional<Duration> between(String now, String then) {
    try {
      Duration wait = Duration.between(time(now), time(then));
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException | NullPointerException e) {
      return Optional.empty();
    }
  }

  private static ZonedDateTime time(String httpDate) {
    return ZonedDateTime.parse(httpDate.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
  }
}
