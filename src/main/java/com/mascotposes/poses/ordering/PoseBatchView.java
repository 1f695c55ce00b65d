package com.mascotposes.poses.ordering;

import com.mascotposes.poses.PoseStatus;
import com.mascotposes.poses.progress.PoseView;
import java.util.List;
import java.util.UUID;

/**
 * Poses that were ordered together.
 *
 * @param pending how many still wait or are being made
 * @param completed how many have their picture
 * @param failed how many ended without one
 */
public record PoseBatchView(
    UUID batchId, long pending, long completed, long failed, List<PoseView> data) {

  public static PoseBatchView of(UUID batchId, List<PoseView> poses) {
    long completed = count(poses, PoseStatus.COMPLETED);
    long failed = count(poses, PoseStatus.FAILED);
    return new PoseBatchView(batchId, poses.size() - completed - failed, completed, failed, poses);
  }

  private static long count(List<PoseView> poses, PoseStatus status) {
    return poses.stream().filter(pose -> pose.status().equals(status.text())).count();
  }
}
