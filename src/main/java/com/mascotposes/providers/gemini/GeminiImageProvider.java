package com.mascotposes.providers.gemini;

import com.mascotposes.providers.DrawRequest;
import com.mascotposes.providers.Drawing;
import com.mascotposes.providers.ImageProvider;
import com.mascotposes.providers.ProviderMisconfiguredException;
import com.mascotposes.providers.ProviderNotAskedException;
import com.mascotposes.providers.ProviderState;
import com.mascotposes.providers.UnknownOutcomeException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * Draws with the first configured Gemini model that still exists.
 *
 * <p>Fault Tolerance's own exceptions end here: callers see only what {@link ImageProvider} lists.
 */
@ApplicationScoped
public class GeminiImageProvider implements ImageProvider {

  private static final Logger LOG = System.getLogger(GeminiImageProvider.class.getName());
  private static final Duration BUSY = Duration.ofSeconds(2);

  @Inject GeminiSettings settings;
  @Inject GeminiCircuit circuit;
  @Inject GeminiModelCheck check;
  @Inject CircuitLog log;

  @Override
  public String name() {
    return "gemini";
  }

  @Override
  public Drawing draw(DrawRequest request) {
    ModelWithdrawnException withdrawn = null;
    for (GeminiModel model : settings.models()) {
      try {
        return send(model, request);
      } catch (ModelWithdrawnException e) {
        withdrawn = e;
        LOG.log(
            Level.WARNING,
            "Gemini does not offer the model {0} (gemini.model, gemini.model.fallbacks).",
            model.id());
      }
    }
    throw new ProviderMisconfiguredException(
        "The drawing service offers none of the configured models (gemini.model).", withdrawn);
  }

  private Drawing send(GeminiModel model, DrawRequest request) {
    byte[] body = GeminiJson.write(GenerateRequest.of(request, model, settings.imageSize()));
    try {
      return circuit.send(model, body);
    } catch (CircuitBreakerOpenException e) {
      throw new ProviderNotAskedException(
          "The drawing service failed several times in a row and is given a rest.",
          Duration.ofMillis(GeminiCall.BREAKER_DELAY_MS),
          e);
    } catch (BulkheadException e) {
      throw new ProviderNotAskedException(
          "As many pictures as allowed are being drawn already.", BUSY, e);
    } catch (TimeoutException e) {
      throw new UnknownOutcomeException("The drawing service took too long.", e);
    } catch (FaultToleranceException e) {
      throw new UnknownOutcomeException("The wait for the drawing service was interrupted.", e);
    }
  }

  @Override
  public double pictureUsd() {
    return settings.pictureUsd();
  }

  @Override
  public Optional<String> problem() {
    return check.problem();
  }

  @Override
  public ProviderState state() {
    List<String> models = settings.models().stream().map(GeminiModel::id).toList();
    return new ProviderState(models, check.last(), log.now());
  }
}
