package com.mascotposes.poses;

import com.mascotposes.storage.PictureAddresses;
import java.time.Instant;
import java.util.UUID;

/**
 * A pose as the API shows it.
 *
 * @param status {@code pending}, {@code generating}, {@code completed} or {@code failed}
 * @param imageUrl a public 512x512 PNG with transparency; null until it is completed
 * @param errorMessage why there is no picture, in words; null unless it failed
 * @param batchId what it was ordered with; its own id when it was ordered alone
 * @param stage {@code waiting}, {@code drawing}, {@code cutting}, {@code storing} or {@code done}
 * @param attempt the attempt that runs or ran last; 0 before the first
 * @param quality how well the picture is cut out, 0 (useless) to 1 (flawless); null without one
 * @param failureCode why there is no picture, for programs; null unless it failed
 */
public record PoseView(
    UUID id,
    UUID createdById,
    UUID mascotId,
    String prompt,
    String status,
    String imageUrl,
    String errorMessage,
    String figmaFileId,
    Instant createdAt,
    Instant updatedAt,
    UUID batchId,
    String stage,
    int attempt,
    Double quality,
    String failureCode) {

  static PoseView of(Pose pose, PictureAddresses addresses) {
    return new PoseView(
        pose.id(),
        pose.accountId(),
        pose.mascotId(),
        pose.prompt(),
        pose.status().text(),
        pose.picture().map(addresses::of).map(Object::toString).orElse(null),
        pose.errorMessage(),
        pose.figmaFileId(),
        pose.createdAt(),
        pose.updatedAt(),
        pose.batchId(),
        pose.stage().text(),
        pose.attempt(),
        pose.quality(),
        pose.failureCode());
  }
}
