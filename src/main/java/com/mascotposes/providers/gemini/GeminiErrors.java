package com.mascotposes.providers.gemini;

import com.mascotposes.providers.PictureRefusedException;
import com.mascotposes.providers.ProviderException;
import com.mascotposes.providers.ProviderMisconfiguredException;
import com.mascotposes.providers.ProviderUnavailableException;
import com.mascotposes.providers.UnknownOutcomeException;
import java.time.Duration;
import java.util.Optional;

/**
 * Says what an HTTP error of the Gemini API means for us.
 *
 * <p>The question is always the same: was something drawn, perhaps, and can asking again help? An
 * error in the API's own words means that nothing was drawn and nothing is billed. A foreign body
 * with 500, 502 or 504 comes from something in between, which cannot know what the API did: the
 * outcome is unknown. 503 says in any words that the request was not taken.
 */
final class GeminiErrors {

  /** The API does not say when a day's quota is full again; no job waits that long anyway. */
  private static final Duration QUOTA_OF_A_DAY = Duration.ofHours(1);

  private final GeminiReply reply;
  private final ApiError error;
  private final GeminiFault fault;

  private GeminiErrors(GeminiReply reply, ApiError error) {
    this.reply = reply;
    this.error = error;
    this.fault = new GeminiFault(reply.status(), error);
  }

  static ProviderException of(GeminiReply reply) {
    return new GeminiErrors(reply, ApiError.in(reply.body()).orElse(null)).meaning();
  }

  /** The meaning of an error that came inside an answer with status 200. */
  static ProviderException of(ApiError error) {
    int status = error.code() == null ? 500 : error.code();
    return new GeminiErrors(new GeminiReply(status, null, null, new byte[0]), error).meaning();
  }

  private ProviderException meaning() {
    return switch (reply.status()) {
      case 400 -> badRequest();
      case 401, 403, 407 -> misconfigured("The drawing service refused our key (gemini.api.key).");
      case 404, 410 -> notFound();
      case 408 -> unavailable(Optional.empty());
      case 413 -> tooLarge();
      case 429 -> overQuota();
      case 500, 502 -> error == null ? unknown() : outage();
      case 503 -> isWithdrawn() ? new ModelWithdrawnException(fault) : outage();
      case 504 -> error == null ? unknown() : unavailable(Optional.empty());
      default -> unexpected();
    };
  }

  private ProviderException badRequest() {
    if (error == null) {
      return wrongAddress();
    }
    if (error.hasReason("API_KEY_INVALID") || error.says("api key")) {
      return misconfigured("The drawing service refused our key (gemini.api.key).");
    }
    if ("FAILED_PRECONDITION".equals(error.status())) {
      return misconfigured(
          "The drawing service wants billing to be enabled, or is not offered in this country.");
    }
    if (isWithdrawn()) {
      return new ModelWithdrawnException(fault);
    }
    return isAboutContent()
        ? new PictureRefusedException(
            "The drawing service cannot work with these words or reference pictures.", fault)
        : misconfigured("The drawing service does not accept our settings for its model.");
  }

  /** Only these depend on the one request; everything else in a 400 would fail every job alike. */
  private boolean isAboutContent() {
    return error.says(
        "input image|process image|decode|mime.?type|inline.?data|too large|too long|token count"
            + "|payload size|safety|policy|prohibited|sensitive");
  }

  private boolean isWithdrawn() {
    return error != null
        && error.says(
            "models?\\b.*(no longer|shut ?down|retired|discontinued|deprecated|decommissioned"
                + "|is not found|not supported for generatecontent)");
  }

  private ProviderException notFound() {
    return error == null ? wrongAddress() : new ModelWithdrawnException(fault);
  }

  private ProviderException tooLarge() {
    return new PictureRefusedException(
        "The reference pictures are too large for the drawing service.", fault);
  }

  private ProviderException overQuota() {
    if (error != null && isQuotaZero()) {
      return misconfigured(
          "The key of the drawing service has no quota for pictures: enable billing.");
    }
    if (error != null && error.says("spend|billing account|prepay|prepaid|depleted")) {
      return misconfigured("The spending limit at the drawing service is reached.");
    }
    Optional<Duration> hint = RetryHint.in(reply, error);
    if (error != null && isQuotaOfADay()) {
      return unavailable(
          Optional.of(
              hint.filter(wait -> wait.compareTo(QUOTA_OF_A_DAY) > 0).orElse(QUOTA_OF_A_DAY)));
    }
    return unavailable(hint);
  }

  private boolean isQuotaZero() {
    return error.says("limit: ?0(?![.\\d])")
        || error.violations().stream().anyMatch(violation -> "0".equals(violation.quotaValue()));
  }

  private boolean isQuotaOfADay() {
    return error.violations().stream()
        .map(violation -> violation.quotaId() + " " + violation.quotaMetric())
        .anyMatch(name -> name.matches("(?i).*per_?day.*"));
  }

  /**
   * 500, 502 and 503 without a wish to wait are tried again at once, as the vendor's own client
   * does; 408 and 504 took the time limit of the service already and are left to the next attempt
   * of the job.
   */
  private ProviderException outage() {
    Optional<Duration> hint = RetryHint.in(reply, error);
    return hint.isPresent()
        ? unavailable(hint)
        : new BriefOutageException("The drawing service is overloaded at the moment.", fault);
  }

  private ProviderException unavailable(Optional<Duration> wait) {
    return new ProviderUnavailableException(
        "The drawing service cannot take more pictures at the moment.",
        wait.or(() -> RetryHint.in(reply, error)).orElse(null),
        fault);
  }

  private ProviderException unknown() {
    return new UnknownOutcomeException(
        "The connection to the drawing service failed before its answer came.", fault);
  }

  private ProviderException unexpected() {
    int status = reply.status();
    return status >= 300 && status < 500 && status != 499 ? wrongAddress() : unknown();
  }

  private ProviderException wrongAddress() {
    return misconfigured(
        "What answers is not the drawing service: check its address (gemini.base.url).");
  }

  private ProviderException misconfigured(String reason) {
    return new ProviderMisconfiguredException(reason, fault);
  }
}
