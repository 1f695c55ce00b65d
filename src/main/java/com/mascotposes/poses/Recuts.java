package com.mascotposes.poses;

import com.mascotposes.drawings.DrawingRepository;
import com.mascotposes.drawings.FinishedPicture;
import com.mascotposes.drawings.RawPicture;
import com.mascotposes.platform.problem.NotFoundException;
import com.mascotposes.platform.problem.ProblemException;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.kept.FreshPictures;
import com.mascotposes.storage.kept.KeptPictures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Cuts finished poses out anew from the raw picture that was delivered; costs nothing. */
@ApplicationScoped
public class Recuts {

  @Inject PoseRepository poses;

  @Inject DrawingRepository drawings;

  @Inject PoseSitter sitter;

  @Inject FreshPictures fresh;

  @Inject KeptPictures kept;

  @Inject Recuts self;

  @Inject Clock clock;

  /**
   * Gives the pose a new picture under a new address; copies of the old one stay right.
   *
   * @throws ProblemException 409 when the pose has no picture yet
   * @throws com.mascotposes.storage.StorageException the store does not do its part; the pose keeps
   *     its picture
   */
  Pose recut(UUID accountId, UUID id, RecutRequest request) {
    Pose pose = poses.get(accountId, id);
    if (pose.status() != PoseStatus.COMPLETED) {
      throw new ProblemException(
          409, "pose-not-completed", "Only a completed pose can be cut again", Map.of("id", id));
    }
    RawPicture raw =
        drawings
            .deliveredRaw(pose.jobId())
            .orElseThrow(() -> new NotFoundException("Raw picture", id));
    FinishedPicture picture =
        FinishedPicture.recut(raw, request.applyTo(FinishedPicture.asAsked(raw)), request.trims());
    PictureKey key = PictureKey.fresh("poses", id, "png");
    self.announce(accountId, id, key);
    PoseMarks marks = sitter.marksOf(pose, picture);
    fresh.put(key, picture.png());
    try {
      return self.replace(accountId, id, key, marks);
    } catch (NotFoundException e) {
      kept.storedLate(key);
      throw e;
    }
  }

  /** The pose's lock keeps it from being deleted meanwhile, which would overlook this picture. */
  @Transactional
  public void announce(UUID accountId, UUID id, PictureKey key) {
    poses.lock(poses.get(accountId, id));
    kept.willStore(key, id);
  }

  /** No transaction is open while pixels are computed and uploaded. */
  @Transactional
  public Pose replace(UUID accountId, UUID id, PictureKey key, PoseMarks marks) {
    Pose pose = poses.get(accountId, id);
    poses.lock(pose);
    pose.completes(key, marks, clock.instant());
    return pose;
  }
}
