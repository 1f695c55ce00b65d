package com.mascotposes.poses;

import com.mascotposes.drawings.StorePatience;
import com.mascotposes.jobs.JobFailure;
import com.mascotposes.providers.PoseWish;
import com.mascotposes.storage.PictureKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One ordered picture of a mascot. Its methods are what happens to it, each inside a transaction
 * that also holds its job, so a pose is never changed by two workers.
 */
@Entity
@Table(name = "pose")
public class Pose {

  private static final String CANCEL_RULE = " You can cancel it; your credit comes back then.";

  @Id private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "mascot_id")
  private UUID mascotId;

  @Column(name = "job_id")
  private UUID jobId;

  @Column(name = "batch_id")
  private UUID batchId;

  private String prompt;

  private String color;

  @Column(name = "negative_prompt")
  private String negativePrompt;

  @Column(name = "figma_file_id")
  private String figmaFileId;

  private String status;

  private String stage;

  private int attempt;

  private long version;

  @Column(name = "drawing_at")
  private Instant drawingAt;

  @Column(name = "cutting_at")
  private Instant cuttingAt;

  @Column(name = "storing_at")
  private Instant storingAt;

  @Column(name = "completed_at")
  private Instant completedAt;

  @Column(name = "picture_key")
  private String pictureKey;

  private Double quality;

  private Double identity;

  @Column(name = "failure_code")
  private String failureCode;

  /** Why there is no picture, or not yet. */
  @Column(name = "error_message")
  private String message;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Pose() {}

  /** A pose that waits to be drawn by a job of its own. */
  public Pose(UUID accountId, UUID mascotId, PoseRequest request, Instant now) {
    this.id = UUID.randomUUID();
    this.accountId = accountId;
    this.mascotId = mascotId;
    this.jobId = UUID.randomUUID();
    this.batchId = id;
    this.prompt = request.prompt().strip();
    this.color = request.color();
    this.negativePrompt = request.negativePrompt();
    this.figmaFileId = request.figmaFileId();
    this.createdAt = now;
    becomes(PoseStatus.PENDING, PoseStage.WAITING, now);
  }

  /** It is one of several ordered together. */
  public Pose inBatch(UUID batch) {
    this.batchId = batch;
    return this;
  }

  /** A worker begins a stage; harmless when repeated. */
  void reaches(PoseStage stage, int attempt, Instant now) {
    if (attempt != this.attempt || status() != PoseStatus.GENERATING) {
      drawingAt = cuttingAt = storingAt = null;
    }
    this.attempt = attempt;
    becomes(PoseStatus.GENERATING, stage, now);
    switch (stage) {
      case DRAWING -> drawingAt = drawingAt == null ? updatedAt : drawingAt;
      case CUTTING -> cuttingAt = cuttingAt == null ? updatedAt : cuttingAt;
      case STORING -> storingAt = storingAt == null ? updatedAt : storingAt;
      default -> throw new IllegalArgumentException("no worker begins " + stage);
    }
  }

  /** The attempt failed or was interrupted, and another one follows. */
  void waitsAgain(Instant now) {
    becomes(PoseStatus.PENDING, PoseStage.WAITING, now);
  }

  /**
   * Nothing can be done for as long as the picture store is down.
   *
   * @param isBought whether the picture is drawn and only has to be stored
   */
  void waitsForStore(boolean isBought, Instant now) {
    becomes(PoseStatus.PENDING, isBought ? PoseStage.STORING : PoseStage.WAITING, now);
    this.message = StorePatience.inWords(isBought) + CANCEL_RULE;
  }

  /**
   * The picture is stored and public.
   *
   * @param marks how good it is
   */
  void completes(PictureKey picture, PoseMarks marks, Instant now) {
    this.pictureKey = picture.value();
    this.quality = marks.quality();
    this.identity = marks.identity();
    becomes(PoseStatus.COMPLETED, PoseStage.DONE, now);
    this.completedAt = completedAt == null ? updatedAt : completedAt;
  }

  /** There will be no picture. */
  void fails(JobFailure failure, Instant now) {
    becomes(PoseStatus.FAILED, PoseStage.DONE, now);
    this.failureCode = failure.code();
    this.message = failure.reason();
  }

  private void becomes(PoseStatus status, PoseStage stage, Instant now) {
    this.status = status.text();
    this.stage = stage.text();
    this.message = null;
    this.updatedAt = now.isBefore(createdAt) ? createdAt : now;
    this.version++;
  }

  boolean belongsTo(UUID account) {
    return accountId.equals(account);
  }

  PoseWish wish() {
    return new PoseWish(prompt, color, negativePrompt);
  }

  /** What was asked for, to ask for it again. */
  public PoseRequest request() {
    return new PoseRequest(prompt, figmaFileId, color, negativePrompt);
  }

  public UUID id() {
    return id;
  }

  public UUID accountId() {
    return accountId;
  }

  public UUID jobId() {
    return jobId;
  }

  /** Whether it came to its end, one way or the other. */
  public boolean isFinished() {
    return status() == PoseStatus.COMPLETED || status() == PoseStatus.FAILED;
  }

  /** The order it came with; its own id when it was ordered alone. */
  public UUID batchId() {
    return batchId;
  }

  public UUID mascotId() {
    return mascotId;
  }

  public String prompt() {
    return prompt;
  }

  public String figmaFileId() {
    return figmaFileId;
  }

  public PoseStatus status() {
    return PoseStatus.of(status);
  }

  public PoseStage stage() {
    return PoseStage.of(stage);
  }

  public int attempt() {
    return attempt;
  }

  /** Grows with every change, from 1. */
  public long version() {
    return version;
  }

  /**
   * When the running or last attempt first came to a stage that takes time; a poor picture is drawn
   * a second time within the same attempt.
   *
   * @return empty when it did not, such as an attempt that resumes with a picture bought before
   */
  public Optional<Instant> reachedAt(PoseStage stage) {
    return Optional.ofNullable(
        switch (stage) {
          case DRAWING -> drawingAt;
          case CUTTING -> cuttingAt;
          case STORING -> storingAt;
          case WAITING, DONE -> null;
        });
  }

  /** When its first picture was stored; a later cut of the same picture does not change it. */
  public Optional<Instant> completedAt() {
    return Optional.ofNullable(completedAt);
  }

  /** Whether it stands in line, for its first attempt or another one. */
  public boolean isWaiting() {
    return stage() == PoseStage.WAITING;
  }

  public Optional<PictureKey> picture() {
    return Optional.ofNullable(pictureKey).map(PictureKey::new);
  }

  public Double quality() {
    return quality;
  }

  public Double identity() {
    return identity;
  }

  public String failureCode() {
    return failureCode;
  }

  /** Why there is no picture; null unless it failed. */
  public String errorMessage() {
    return status() == PoseStatus.FAILED ? message : null;
  }

  /** What outside this server keeps it waiting, in words; null when nothing does. */
  public String waitsFor() {
    return status() == PoseStatus.PENDING ? message : null;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }
}
