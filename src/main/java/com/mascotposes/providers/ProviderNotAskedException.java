package com.mascotposes.providers;

import java.time.Duration;

/** We ourselves held the request back, to spare a provider that is in trouble. */
public class ProviderNotAskedException extends ProviderUnavailableException {

  /**
   * @param reason a sentence that may be shown to the designer
   * @param pause how long requests are held back
   */
  public ProviderNotAskedException(String reason, Duration pause, Throwable cause) {
    super(reason, pause, cause);
  }
}
