package com.mascotposes.poses;

import com.mascotposes.drawings.DrawingRepository;
import com.mascotposes.drawings.FinishedPicture;
import com.mascotposes.drawings.PictureMaker;
import com.mascotposes.drawings.Progress;
import com.mascotposes.drawings.StorePatience;
import com.mascotposes.jobs.Attempt;
import com.mascotposes.jobs.JobFailure;
import com.mascotposes.jobs.Worker;
import com.mascotposes.platform.logs.LogFields;
import com.mascotposes.platform.metrics.Tally;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStores;
import com.mascotposes.storage.StorageException;
import com.mascotposes.storage.kept.KeptPictures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
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

  @Inject PoseRepository poses;

  @Inject PoseSitter sitter;

  @Inject PictureMaker maker;

  @Inject DrawingRepository drawings;

  @Inject PictureStores stores;

  @Inject StorePatience patience;

  @Inject KeptPictures kept;

  @Inject PoseEndings endings;

  @Inject Tally tally;

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
    LogFields.set(LogFields.Field.POSE_ID, order.poseId());
    try {
      FinishedPicture picture =
          maker.make(
              () -> sitter.requestFor(poses.ofJob(order.poseId())),
              FinishedPicture.POSE_PX,
              attempt,
              progressOf(order.poseId(), attempt));
      PictureKey key = store(order.poseId(), picture, attempt);
      PoseMarks marks = sitter.marksOf(poses.ofJob(order.poseId()), picture);
      return new Delivery(order.poseId(), key, marks);
    } catch (StorageException e) {
      throw patience.after(e, attempt);
    }
  }

  private Progress progressOf(UUID poseId, Attempt attempt) {
    return new Progress() {
      @Override
      public void drawing() {
        reaches(poseId, PoseStage.DRAWING, attempt);
      }

      @Override
      public void cutting() {
        reaches(poseId, PoseStage.CUTTING, attempt);
      }
    };
  }

  private void reaches(UUID poseId, PoseStage stage, Attempt attempt) {
    poses.ofJob(poseId).reaches(stage, attempt.number(), clock.instant());
  }

  private PictureKey store(UUID poseId, FinishedPicture picture, Attempt attempt)
      throws InterruptedException {
    PictureKey key = new PictureKey("poses/" + poseId + "/" + picture.raw().callId() + ".png");
    attempt.write(
        () -> {
          reaches(poseId, PoseStage.STORING, attempt);
          kept.willStore(key, poseId);
        });
    stores.put(key, picture.png());
    return key;
  }

  /** The picture is stored; the pose does not know yet. */
  private final class Delivery implements Completion {

    private final UUID poseId;
    private final PictureKey key;
    private final PoseMarks marks;

    Delivery(UUID poseId, PictureKey key, PoseMarks marks) {
      this.poseId = poseId;
      this.key = key;
      this.marks = marks;
    }

    @Override
    public void write() {
      Pose pose = poses.ofJob(poseId);
      pose.completes(key, marks, clock.instant());
      tally.count(PoseMetrics.ENDED, PoseMetrics.COMPLETED);
      StageTimes.of(pose)
          .forEach((stage, took) -> tally.observe(PoseMetrics.STAGES, took, stage.text()));
      tally.observe(PoseMetrics.DURATION, Duration.between(pose.createdAt(), pose.updatedAt()));
    }

    @Override
    public void comesTooLate() {
      kept.storedLate(key);
    }
  }

  @Override
  public void willTryAgain(DrawPose order) {
    Pose pose = poses.ofJob(order.poseId());
    drawings.closeOpenCalls(pose.jobId(), clock.instant());
    pose.waitsAgain(clock.instant());
  }

  @Override
  public void willFinishLater(DrawPose order) {
    Pose pose = poses.ofJob(order.poseId());
    pose.waitsForStore(drawings.isBought(pose.jobId()), clock.instant());
  }

  @Override
  public void gaveUp(DrawPose order, JobFailure failure) {
    endings.fail(poses.ofJob(order.poseId()), failure);
  }
}
