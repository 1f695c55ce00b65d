package com.mascotposes.drawings;

import com.mascotposes.imaging.UnreadablePictureException;
import com.mascotposes.jobs.Attempt;
import com.mascotposes.jobs.GiveUpException;
import com.mascotposes.jobs.TryLaterException;
import com.mascotposes.providers.DrawRequest;
import com.mascotposes.providers.NoPictureException;
import com.mascotposes.storage.StorageException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * Makes the finished picture of one job. Running the same job again resumes at the step that
 * failed: a raw picture that was bought is cut, never bought a second time.
 */
@ApplicationScoped
public class PictureMaker {

  private static final Logger LOG = System.getLogger(PictureMaker.class.getName());

  @Inject Artist artist;

  @Inject DrawingRepository drawings;

  @Inject StorePatience patience;

  /**
   * Cuts what the job bought, or buys first; a poor cut-out is worth asking once more, however
   * often the job runs again. Of two pictures only the better one stays kept, so that whoever cuts
   * again cuts what was delivered.
   *
   * @param wish what to draw; asked for only when something has to be drawn
   * @param sidePx side of the finished square
   * @throws GiveUpException refused, misconfigured, or twice no picture
   * @throws TryLaterException the provider is unavailable or did not finish its answer, or too many
   *     bought pictures wait for their store
   * @throws InterruptedException the job was abandoned
   */
  public FinishedPicture make(
      Supplier<DrawRequest> wish, int sidePx, Attempt attempt, Progress progress)
      throws InterruptedException {
    List<RawPicture> bought = drawings.raws(attempt.jobId());
    RawPicture raw = bought.isEmpty() ? buy(wish, attempt, progress) : bought.get(0);
    FinishedPicture picture = cut(raw, sidePx, attempt);
    if (bought.size() > 1) {
      return better(picture, cut(bought.get(1), sidePx, attempt), attempt);
    }
    if (picture.quality().acceptable() || drawings.wasAskedAgain(raw)) {
      return picture;
    }
    return better(picture, second(picture, wish, sidePx, attempt, progress), attempt);
  }

  private RawPicture buy(Supplier<DrawRequest> wish, Attempt attempt, Progress progress)
      throws InterruptedException {
    patience.demandRoom(attempt);
    return artist.draw(wish.get(), attempt, progress);
  }

  private FinishedPicture better(FinishedPicture first, FinishedPicture second, Attempt attempt)
      throws InterruptedException {
    FinishedPicture best = first.better(second);
    if (first != second) {
      artist.letGo((best == first ? second : first).raw(), attempt);
    }
    return best;
  }

  /** A poor picture that was paid for is better than none: no failure here may lose it. */
  private FinishedPicture second(
      FinishedPicture first,
      Supplier<DrawRequest> wish,
      int sidePx,
      Attempt attempt,
      Progress progress)
      throws InterruptedException {
    try {
      return cut(artist.draw(wish.get().insisting(), attempt, progress), sidePx, attempt);
    } catch (GiveUpException | TryLaterException | StorageException e) {
      LOG.log(Level.INFO, "No better picture, so the first one is delivered: {0}", e.getMessage());
      return first;
    }
  }

  private FinishedPicture cut(RawPicture raw, int sidePx, Attempt attempt)
      throws InterruptedException {
    try {
      return FinishedPicture.of(raw, sidePx);
    } catch (UnreadablePictureException e) {
      artist.discard(raw, e.getMessage(), attempt);
      throw new TryLaterException(
          DrawingFailures.noPicture(new NoPictureException(e.getMessage(), e)), Duration.ZERO, e);
    }
  }
}
