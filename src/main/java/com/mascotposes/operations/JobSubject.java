package com.mascotposes.operations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a job is for.
 *
 * @param type {@code pose} or {@code mascot}
 * @param id of that pose or mascot
 * @param mascotId whose pose it is; the mascot itself
 * @param batchId the order it came with
 * @param text what was asked for, in its owner's words
 * @param status {@code pending}, {@code generating}, {@code completed} or {@code failed}
 * @param failureCode as {@code GET /failures} has it; null unless it failed
 * @param errorMessage what its owner is told; null unless it failed
 * @param imageUrl its picture; null without one
 * @param stages when the running or last attempt came to a stage, in sequence; a stage it did not
 *     come to is absent, and a mascot has none
 */
public record JobSubject(
    String type,
    UUID id,
    UUID mascotId,
    UUID batchId,
    String text,
    String status,
    String failureCode,
    String errorMessage,
    String imageUrl,
    List<StageTime> stages) {

  /**
   * @param stage {@code drawing}, {@code cutting}, {@code storing} or {@code done}
   */
  public record StageTime(String stage, Instant at) {}
}
