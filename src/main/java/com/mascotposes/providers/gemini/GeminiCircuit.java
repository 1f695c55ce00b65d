package com.mascotposes.providers.gemini;

import com.mascotposes.platform.time.StuckCircuit;
import com.mascotposes.providers.Drawing;
import com.mascotposes.providers.ProviderException;
import com.mascotposes.providers.ProviderUnavailableException;
import com.mascotposes.providers.UnknownOutcomeException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * Sends requests through the circuit breaker of {@link GeminiCall}, and one beside it when it stays
 * open for far too long. Only a request that the breaker turned away goes beside it, so none is
 * sent twice; it has neither retries nor a time limit but that of {@link GeminiExchange}.
 */
@ApplicationScoped
public class GeminiCircuit {

  /** Four times the rest that the breaker gives the service. */
  static final Duration PATIENCE = Duration.ofMinutes(1);

  @Inject GeminiCall call;
  @Inject GeminiExchange exchange;
  @Inject CircuitLog log;

  StuckCircuit stuck = new StuckCircuit(PATIENCE, System::nanoTime);

  private final AtomicInteger underWay = new AtomicInteger();

  /**
   * @throws RuntimeException what {@link GeminiCall#send} throws
   */
  Drawing send(GeminiModel model, byte[] request) {
    try {
      Drawing drawing = counted(call, model, request);
      letThrough();
      return drawing;
    } catch (ProviderException | TimeoutException e) {
      letThrough();
      throw e;
    } catch (CircuitBreakerOpenException e) {
      if (isTrialDue()) {
        return trial(model, request);
      }
      log.heldBack();
      throw e;
    }
  }

  private Drawing counted(GeminiCall call, GeminiModel model, byte[] request) {
    underWay.incrementAndGet();
    try {
      return call.send(model, request);
    } finally {
      underWay.decrementAndGet();
    }
  }

  private void letThrough() {
    log.answered();
    stuck.letThrough();
  }

  /**
   * Not while another request is out: the breaker may be waiting for its outcome, and a service
   * that swallows requests bills them.
   */
  private boolean isTrialDue() {
    return underWay.get() == 0 && stuck.isTrialDue();
  }

  private Drawing trial(GeminiModel model, byte[] request) {
    try {
      Drawing drawing = counted(withoutCircuit(), model, request);
      stuck.trialSucceeded();
      return drawing;
    } catch (ProviderUnavailableException | UnknownOutcomeException e) {
      throw e;
    } catch (ProviderException e) {
      stuck.trialSucceeded();
      throw e;
    } finally {
      log.answered();
    }
  }

  /** The same call without interceptors, since the container did not make it. */
  private GeminiCall withoutCircuit() {
    GeminiCall plain = new GeminiCall();
    plain.exchange = exchange;
    return plain;
  }
}
