package com.mascotposes.poses.progress;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Poses of a mascot, newest first.
 *
 * @param data at most as many as were asked for, {@value #MOST} when nothing was said
 * @param next where the older ones are found, as a path of this server; null when there are none
 */
public record PoseList(List<PoseView> data, @Schema(nullable = true) String next) {
  public static final int MOST = 1000;

  /**
   * @param poses one more than were asked for, when there are older ones
   * @param asked how many were asked for, 1 to {@value #MOST}
   */
  public static PoseList of(UUID mascot, List<PoseView> poses, int asked) {
    if (poses.size() <= asked) {
      return new PoseList(poses, null);
    }
    List<PoseView> page = poses.subList(0, asked);
    UUID last = page.get(asked - 1).id();
    return new PoseList(
        page, "/api/v1/mascots/" + mascot + "/poses?limit=" + asked + "&after=" + last);
  }
}
