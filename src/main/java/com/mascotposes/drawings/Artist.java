package com.mascotposes.drawings;

import com.mascotposes.drawings.ProviderCall.Outcome;
import com.mascotposes.jobs.Attempt;
import com.mascotposes.jobs.GiveUpException;
import com.mascotposes.jobs.TryLaterException;
import com.mascotposes.platform.metrics.Tally;
import com.mascotposes.platform.tracing.Span;
import com.mascotposes.platform.tracing.Tracing;
import com.mascotposes.providers.DrawRequest;
import com.mascotposes.providers.Drawing;
import com.mascotposes.providers.ImageProvider;
import com.mascotposes.providers.ImageProviders;
import com.mascotposes.providers.NoPictureException;
import com.mascotposes.providers.PictureRefusedException;
import com.mascotposes.providers.ProviderException;
import com.mascotposes.providers.ProviderMisconfiguredException;
import com.mascotposes.providers.ProviderNotAskedException;
import com.mascotposes.providers.ProviderUnavailableException;
import com.mascotposes.providers.UnknownOutcomeException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Has one picture drawn, and keeps books: the request is on record before it is sent, the raw
 * picture before anything is done to it, and every failure is said in the words of {@code jobs}.
 */
@ApplicationScoped
public class Artist {

  private static final Logger LOG = Logger.getLogger(Artist.class.getName());

  @Inject ImageProviders providers;

  @Inject DrawingRepository drawings;

  @Inject Tally tally;

  @Inject Tracing tracing;

  @Inject Clock clock;

  /**
   * Buys one picture. An answer without one is worth a single further request in stronger words.
   *
   * @return the raw picture, already kept
   * @throws GiveUpException refused, misconfigured, or twice no picture
   * @throws TryLaterException the provider is unavailable or did not finish its answer
   * @throws InterruptedException the job was abandoned
   */
  RawPicture draw(DrawRequest request, Attempt attempt, Progress progress)
      throws InterruptedException {
    try {
      return buy(request, attempt, progress);
    } catch (NoPictureException e) {
      if (request.insist()) {
        throw new GiveUpException(DrawingFailures.noPicture(e), e);
      }
      return draw(request.insisting(), attempt, progress);
    } catch (PictureRefusedException e) {
      throw new GiveUpException(DrawingFailures.refused(e), e);
    } catch (ProviderMisconfiguredException e) {
      LOG.log(
          Level.SEVERE,
          "The image provider is misconfigured; every job fails until this is mended",
          e);
      throw new GiveUpException(DrawingFailures.misconfigured(), e);
    } catch (ProviderNotAskedException e) {
      Duration pause = e.retryAfter().orElse(Duration.ZERO);
      throw TryLaterException.blocked(DrawingFailures.unavailable(e), pause, e);
    } catch (ProviderUnavailableException e) {
      Duration notBefore = e.retryAfter().orElse(Duration.ZERO);
      throw new TryLaterException(DrawingFailures.unavailable(e), notBefore, e);
    } catch (UnknownOutcomeException e) {
      throw new TryLaterException(DrawingFailures.unknownOutcome(), Duration.ZERO, e);
    }
  }

  private RawPicture buy(DrawRequest request, Attempt attempt, Progress progress)
      throws InterruptedException {
    ImageProvider provider = providers.active();
    ProviderCall call = new ProviderCall(attempt, provider.name(), request, clock.instant());
    attempt.write(
        () -> {
          progress.drawing();
          drawings.add(call);
        });
    Drawing drawing;
    try {
      drawing = ask(provider, request);
    } catch (ProviderException e) {
      attempt.write(() -> failed(call, e));
      throw e;
    }
    return keep(call, request, drawing, attempt, progress);
  }

  private Drawing ask(ImageProvider provider, DrawRequest request) {
    try (Span span = tracing.begin("generate_content " + provider.name(), Span.Kind.CLIENT)) {
      span.with("gen_ai.operation.name", "generate_content")
          .with("gen_ai.provider.name", provider.name());
      try {
        Drawing drawing = provider.draw(request);
        span.with("gen_ai.response.model", drawing.model())
            .with("gen_ai.response.id", drawing.responseId())
            .with("gen_ai.usage.input_tokens", drawing.usage().promptTokens())
            .with("gen_ai.usage.output_tokens", drawing.usage().outputTokens());
        return drawing;
      } catch (ProviderException e) {
        span.failed(e);
        throw e;
      }
    }
  }

  private RawPicture keep(
      ProviderCall call, DrawRequest request, Drawing drawing, Attempt attempt, Progress progress)
      throws InterruptedException {
    RawPicture raw =
        new RawPicture(call.id(), attempt.jobId(), drawing, request.backdrop(), clock.instant());
    attempt.keep(
        () -> {
          drawings.call(call.id()).brought(drawing, clock.instant());
          drawings.add(raw);
          count(call, Outcome.PICTURE);
          countTokens(call.provider(), drawing.usage());
          progress.cutting();
        });
    return raw;
  }

  /** What was bought turns out to be no picture at all: nothing to resume from. */
  void discard(RawPicture raw, String why, Attempt attempt) throws InterruptedException {
    attempt.write(
        () -> {
          drawings.remove(raw);
          drawings.call(raw.callId()).ended(Outcome.NO_PICTURE, why, clock.instant());
        });
  }

  /** What was bought is a picture, but another one of the same job is delivered. */
  void letGo(RawPicture raw, Attempt attempt) throws InterruptedException {
    attempt.write(() -> drawings.remove(raw));
  }

  private void failed(ProviderCall call, ProviderException failure) {
    Outcome outcome = outcomeOf(failure);
    drawings.call(call.id()).ended(outcome, failure.getMessage(), clock.instant());
    if (failure instanceof ProviderNotAskedException) {
      tally.count(DrawingMetrics.HELD_BACK, call.provider());
    }
    count(call, outcome);
  }

  private void count(ProviderCall call, Outcome outcome) {
    tally.count(DrawingMetrics.CALLS, call.provider(), outcome.text());
    tally.observe(
        DrawingMetrics.DURATION, Duration.between(call.sentAt(), clock.instant()), call.provider());
  }

  private void countTokens(String provider, Drawing.Usage usage) {
    tally.add(DrawingMetrics.TOKENS, usage.promptTokens(), provider, "prompt");
    tally.add(DrawingMetrics.TOKENS, usage.outputTokens(), provider, "output");
    tally.add(DrawingMetrics.TOKENS, usage.thoughtTokens(), provider, "thought");
  }

  private static Outcome outcomeOf(ProviderException failure) {
    if (failure instanceof PictureRefusedException) {
      return Outcome.REFUSED;
    } else if (failure instanceof NoPictureException) {
      return Outcome.NO_PICTURE;
    } else if (failure instanceof ProviderUnavailableException) {
      return Outcome.UNAVAILABLE;
    } else if (failure instanceof ProviderMisconfiguredException) {
      return Outcome.MISCONFIGURED;
    }
    return Outcome.UNKNOWN;
  }
}
