package com.mascotposes.poses;

import com.mascotposes.imaging.UnreadablePictureException;
import com.mascotposes.jobs.Attempt;
import com.mascotposes.jobs.JobFailure;
import com.mascotposes.jobs.TryLaterException;
import com.mascotposes.jobs.Worker;
import com.mascotposes.providers.DrawRequest;
import com.mascotposes.providers.NoPictureException;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStores;
import com.mascotposes.storage.StorageMisconfiguredException;
import com.mascotposes.storage.StorageUnavailableException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Draws one pose and leaves the finished picture in storage.
 *
 * <p>Runs on a job thread outside any transaction: a drawing may take minutes, and an open
 * transaction would hold a database connection for all of them. Running the same pose again resumes
 * at the stage that failed: a raw picture that was bought is cut, never bought a second time, and
 * the storage key comes from its purchase, so a repeated upload replaces the same bytes by
 * themselves.
 */
@ApplicationScoped
public class DrawPoseWorker implements Worker<DrawPose> {

  private static final Duration STORAGE_PAUSE = Duration.ofSeconds(5);

  @Inject PoseRepository poses;

  @Inject PoseSitter sitter;

  @Inject PoseArtist artist;

  @Inject PictureStores stores;

  @Inject PoseEndings endings;

  @Inject Clock clock;

  @Override
  public String kind() {
    return DrawPose.KIND;
  }

  @Override
  public Class<DrawPose> argumentsType() {
    return DrawPose.class;
  }

  @Override
  public Completion work(DrawPose order, Attempt attempt) throws InterruptedException {
    try {
      FinishedPicture picture = finish(order.poseId(), attempt);
      PictureKey key = store(picture, attempt);
      double quality = picture.quality().score();
      return () -> poses.ofJob(order.poseId()).completes(key, quality, clock.instant());
    } catch (StorageUnavailableException | StorageMisconfiguredException e) {
      throw TryLaterException.blocked(PoseFailures.storageUnavailable(), STORAGE_PAUSE, e);
    }
  }

  /** Cuts what was bought, or buys first; a poor cut-out is worth one more picture. */
  private FinishedPicture finish(UUID poseId, Attempt attempt) throws InterruptedException {
    Optional<RawPicture> bought = poses.newestRaw(poseId);
    RawPicture raw = bought.isPresent() ? bought.get() : draw(poseId, false, attempt);
    FinishedPicture picture = cut(raw, attempt);
    if (picture.quality().acceptable() || poses.picturesBought(poseId) > 1) {
      return picture;
    }
    return picture.better(cut(draw(poseId, true, attempt), attempt));
  }

  private RawPicture draw(UUID poseId, boolean insist, Attempt attempt)
      throws InterruptedException {
    DrawRequest request = sitter.requestFor(poses.ofJob(poseId));
    return artist.draw(poseId, insist ? PoseArtist.insisting(request) : request, attempt);
  }

  private FinishedPicture cut(RawPicture raw, Attempt attempt) throws InterruptedException {
    try {
      return FinishedPicture.of(raw);
    } catch (UnreadablePictureException e) {
      artist.discard(raw, e.getMessage(), attempt);
      throw new TryLaterException(
          PoseFailures.noPicture(new NoPictureException(e.getMessage(), e)), Duration.ZERO, e);
    }
  }

  private PictureKey store(FinishedPicture picture, Attempt attempt) throws InterruptedException {
    UUID poseId = picture.raw().poseId();
    attempt.write(
        () -> poses.ofJob(poseId).reaches(PoseStage.STORING, attempt.number(), clock.instant()));
    PictureKey key = new PictureKey("poses/" + poseId + "/" + picture.raw().callId() + ".png");
    stores.active().put(key, picture.png(), "image/png");
    return key;
  }

  @Override
  public void willTryAgain(DrawPose order) {
    poses.closeOpenCalls(order.poseId(), clock.instant());
    poses.ofJob(order.poseId()).waitsAgain(clock.instant());
  }

  @Override
  public void gaveUp(DrawPose order, JobFailure failure) {
    endings.fail(poses.ofJob(order.poseId()), failure);
  }
}
