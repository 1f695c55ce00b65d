package com.mascotposes.providers.gemini;

import com.mascotposes.providers.ProviderException;
import com.mascotposes.providers.ProviderMisconfiguredException;
import com.mascotposes.providers.ProviderState.Check;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Asks at the start whether the configured models exist, because no table of models stays true.
 *
 * <p>The result is for the log: a provider that is down must not keep a node from being ready.
 */
@ApplicationScoped
public class GeminiModelCheck {

  private static final Logger LOG = System.getLogger(GeminiModelCheck.class.getName());

  /** For each model; the first that works ends the check. */
  private static final Duration LIMIT = Duration.ofSeconds(3);

  @Inject GeminiSettings settings;
  @Inject GeminiExchange exchange;
  @Inject Clock clock;

  private volatile Check last = new Check("pending", null, null, null);

  /**
   * What an operator must put right before poses can be drawn; takes at most 3 s per model.
   *
   * @return a sentence without the key; empty when a model can draw, or when the service cannot be
   *     reached now and nothing is known
   */
  public Optional<String> problem() {
    try {
      List<GeminiModel> models = settings.models();
      for (GeminiModel model : models) {
        if (canDraw(model)) {
          remember("passed", model.id(), null);
          return Optional.empty();
        }
        LOG.log(Level.WARNING, "Gemini offers no model {0} that draws.", model.id());
      }
      return failed(noneOf(models));
    } catch (ProviderMisconfiguredException e) {
      return failed(e.getMessage());
    } catch (ProviderException e) {
      remember("unreachable", null, e.getMessage());
      LOG.log(Level.INFO, "Gemini''s models could not be checked now: {0}", e.getMessage());
      return Optional.empty();
    }
  }

  private Optional<String> failed(String problem) {
    remember("failed", null, problem);
    return Optional.of(problem);
  }

  private void remember(String result, String model, String problem) {
    last = new Check(result, model, problem, clock.instant());
  }

  /** What the last check on this node found. */
  Check last() {
    return last;
  }

  private boolean canDraw(GeminiModel model) {
    GeminiReply reply = exchange.describe(model, LIMIT);
    if (reply.isOk()) {
      return GeminiJson.read(reply.body(), ModelDescription.class)
          .map(ModelDescription::canGenerate)
          .orElse(false);
    }
    ProviderException failure = GeminiErrors.of(reply);
    if (failure instanceof ModelWithdrawnException) {
      return false;
    }
    throw failure;
  }

  private static String noneOf(List<GeminiModel> models) {
    return "Gemini offers none of the models %s (gemini.model, gemini.model.fallbacks)."
        .formatted(models.stream().map(GeminiModel::id).collect(Collectors.joining(", ")));
  }
}
