package com.mascotposes.poses.progress;

import com.mascotposes.poses.Pose;
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
 * @param identity how much the picture looks like its mascot in colours and outline, 0 (nothing in
 *     common) to 1 (the same picture); null without a picture, and when the mascot's own cannot be
 *     measured
 * @param failureCode why there is no picture, for programs; null unless it failed. {@code GET
 *     /failures} lists them all
 * @param queuePosition which of all waiting poses it is: 1 is made next. Exact among the account's
 *     own poses, an estimate of how accounts take turns beyond that; 1000 stands for 1000 and more;
 *     null when it does not wait
 * @param expectedSeconds until it is completed, from how long the latest poses took; null when it
 *     is finished, when too few have been measured, when it takes longer than any of them did, and
 *     when it waits while an administrator has paused the work or for the picture store
 * @param waitsFor what outside this server keeps it waiting, in words: the picture store, when that
 *     is away; the pose is {@code pending} then, at the stage {@code storing} if its picture is
 *     drawn, and goes on by itself; null as a rule
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
    Double identity,
    String failureCode,
    Integer queuePosition,
    Integer expectedSeconds,
    String waitsFor)
    implements ProgressView {

  static PoseView of(Pose pose, PictureAddresses addresses, Whereabouts now) {
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
        pose.identity(),
        pose.failureCode(),
        now.queuePosition(),
        now.expectedSeconds(),
        pose.waitsFor());
  }
}
