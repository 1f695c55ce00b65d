package com.mascotposes.poses;

import com.mascotposes.jobs.Attempt;
import com.mascotposes.jobs.GiveUpException;
import com.mascotposes.jobs.TryLaterException;
import com.mascotposes.poses.ProviderCall.Outcome;
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
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Has one picture drawn, and keeps books: the request is on record before it is sent, the raw
 * picture before anything is done to it, and every failure is said in the words of {@code jobs}.
 */
@ApplicationScoped
public class PoseArtist {

  private static final Logger LOG = Logger.getLogger(PoseArtist.class.getName());

  @Inject ImageProviders providers;

  @Inject PoseRepository poses;

  @Inject Clock clock;

  /**
   * Buys one picture. An answer without one is worth a single further request in stronger words.
   *
   * @return the raw picture, already kept
   * @throws GiveUpException refused, misconfigured, or twice no picture
   * @throws TryLaterException the provider is unavailable or did not finish its answer
   * @throws InterruptedException the job was abandoned
   */
  RawPicture draw(UUID poseId, DrawRequest request, Attempt attempt) throws InterruptedException {
    try {
      return buy(poseId, request, attempt);
    } catch (NoPictureException e) {
      if (request.insist()) {
        throw new GiveUpException(PoseFailures.noPicture(e), e);
      }
      return draw(poseId, insisting(request), attempt);
    } catch (PictureRefusedException e) {
      throw new GiveUpException(PoseFailures.refused(e), e);
    } catch (ProviderMisconfiguredException e) {
      LOG.log(
          Level.SEVERE,
          "The image provider is misconfigured; every job fails until this is mended",
          e);
      throw new GiveUpException(PoseFailures.misconfigured(), e);
    } catch (ProviderNotAskedException e) {
      Duration pause = e.retryAfter().orElse(Duration.ZERO);
      throw TryLaterException.blocked(PoseFailures.unavailable(e), pause, e);
    } catch (ProviderUnavailableException e) {
      Duration notBefore = e.retryAfter().orElse(Duration.ZERO);
      throw new TryLaterException(PoseFailures.unavailable(e), notBefore, e);
    } catch (UnknownOutcomeException e) {
      throw new TryLaterException(PoseFailures.unknownOutcome(), Duration.ZERO, e);
    }
  }

  static DrawRequest insisting(DrawRequest request) {
    return new DrawRequest(
        request.mascot(), request.references(), request.pose(), request.backdrop(), true);
  }

  private RawPicture buy(UUID poseId, DrawRequest request, Attempt attempt)
      throws InterruptedException {
    ImageProvider provider = providers.active();
    ProviderCall call =
        new ProviderCall(poseId, attempt.number(), provider.name(), request, clock.instant());
    attempt.write(
        () -> {
          poses.ofJob(poseId).reaches(PoseStage.DRAWING, attempt.number(), clock.instant());
          poses.add(call);
        });
    Drawing drawing;
    try {
      drawing = provider.draw(request);
    } catch (ProviderException e) {
      attempt.write(() -> ended(call, outcomeOf(e), e.getMessage()));
      throw e;
    }
    return keep(poseId, call, request, drawing, attempt);
  }

  private RawPicture keep(
      UUID poseId, ProviderCall call, DrawRequest request, Drawing drawing, Attempt attempt)
      throws InterruptedException {
    RawPicture raw =
        new RawPicture(call.id(), poseId, drawing, request.backdrop(), clock.instant());
    attempt.write(
        () -> {
          poses.call(call.id()).brought(drawing, clock.instant());
          poses.add(raw);
          poses.ofJob(poseId).reaches(PoseStage.CUTTING, attempt.number(), clock.instant());
        });
    return raw;
  }

  /** What was bought turns out to be no picture at all: nothing to resume from. */
  void discard(RawPicture raw, String why, Attempt attempt) throws InterruptedException {
    attempt.write(
        () -> {
          poses.remove(raw);
          poses.call(raw.callId()).ended(Outcome.NO_PICTURE, why, clock.instant());
        });
  }

  private void ended(ProviderCall call, Outcome outcome, String detail) {
    poses.call(call.id()).ended(outcome, detail, clock.instant());
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
