package com.mascotposes.poses;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How long each stage of a completed pose took, by the moments at which its last attempt began
 * them.
 */
final class StageTimes {

  private static final List<PoseStage> STAGES =
      List.of(PoseStage.DRAWING, PoseStage.CUTTING, PoseStage.STORING);

  private StageTimes() {}

  /**
   * From each stage's beginning to that of the next, or to the end; without the stages that the
   * attempt passed over. A first attempt that drew tells how long the pose waited as well; one that
   * only went on after a wait for its store does not.
   */
  static Map<PoseStage, Duration> of(Pose pose) {
    Map<PoseStage, Duration> times = new EnumMap<>(PoseStage.class);
    Instant end = pose.updatedAt();
    for (int i = STAGES.size() - 1; i >= 0; i--) {
      PoseStage stage = STAGES.get(i);
      if (pose.reachedAt(stage).isPresent()) {
        Instant begun = pose.reachedAt(stage).get();
        times.put(stage, Duration.between(begun, end));
        end = begun;
      }
    }
    if (pose.attempt() == 1 && times.containsKey(PoseStage.DRAWING)) {
      times.put(PoseStage.WAITING, Duration.between(pose.createdAt(), end));
    }
    return times;
  }
}
