package com.mascotposes.providers;

import java.time.Duration;
import java.util.Optional;

/** The provider could not take the request: overloaded, out of quota or out of reach. */
public class ProviderUnavailableException extends ProviderException {

  private final Duration retryAfter;

  /**
   * @param reason a sentence that may be shown to the designer
   * @param retryAfter how long the provider asks to wait; null when it does not say
   */
  public ProviderUnavailableException(String reason, Duration retryAfter, Throwable cause) {
    super(reason, cause);
    this.retryAfter = retryAfter;
  }

  /** How long the provider asks to wait. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
