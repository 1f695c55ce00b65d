package com.mascotposes.poses.progress;

import com.mascotposes.poses.Pose;
import java.util.UUID;

/** The part of a pose that plugins ask for every few seconds; see {@link PoseView}. */
public record PoseStatusView(
    UUID id,
    String status,
    String errorMessage,
    String stage,
    int attempt,
    String failureCode,
    Integer queuePosition,
    Integer expectedSeconds,
    String waitsFor)
    implements ProgressView {

  static PoseStatusView of(Pose pose, Whereabouts now) {
    return new PoseStatusView(
        pose.id(),
        pose.status().text(),
        pose.errorMessage(),
        pose.stage().text(),
        pose.attempt(),
        pose.failureCode(),
        now.queuePosition(),
        now.expectedSeconds(),
        pose.waitsFor());
  }
}
