package com.mascotposes.providers.gemini;

import com.mascotposes.providers.Drawing;
import com.mascotposes.providers.ProviderUnavailableException;
import com.mascotposes.providers.UnknownOutcomeException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * One request to one model, tried again within seconds where that costs nothing.
 *
 * <p>Only a {@link BriefOutageException} is retried: surely nothing was drawn and nobody asked to
 * wait. An unknown outcome is not, because the picture may have been bought; longer waits belong to
 * the job. The circuit breaker counts unknown outcomes as well: a service that swallows requests is
 * as bad as one that refuses them, and dearer.
 */
@ApplicationScoped
public class GeminiCall {

  /** How long the circuit breaker stays open, in milliseconds. */
  static final long BREAKER_DELAY_MS = 15_000;

  @Inject GeminiExchange exchange;

  /**
   * One attempt, and two more while the service is briefly away. All durations are in milliseconds:
   * Payara does not heed another unit of the breaker's delay or the retry's duration.
   *
   * @param request the body for exactly this model
   * @throws RuntimeException what {@code ImageProvider.draw} lists, and Fault Tolerance's own
   */
  @Retry(
      maxRetries = 2,
      delay = 500,
      jitter = 250,
      maxDuration = 20_000,
      retryOn = BriefOutageException.class)
  @CircuitBreaker(
      requestVolumeThreshold = 8,
      failureRatio = 0.75,
      delay = BREAKER_DELAY_MS,
      failOn = {
        ProviderUnavailableException.class,
        UnknownOutcomeException.class,
        TimeoutException.class
      })
  @Timeout(210_000)
  @Bulkhead(2)
  public Drawing send(GeminiModel model, byte[] request) {
    GeminiReply reply = exchange.generate(model, request);
    if (!reply.isOk()) {
      throw GeminiErrors.of(reply);
    }
    return GeminiAnswers.drawing(reply.body(), model);
  }
}
