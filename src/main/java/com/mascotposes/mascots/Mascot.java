package com.mascotposes.mascots;

import com.mascotposes.drawings.StorePatience;
import com.mascotposes.jobs.JobFailure;
import com.mascotposes.platform.persistence.StringListConverter;
import com.mascotposes.providers.CharacterWish;
import com.mascotposes.providers.MascotDescription;
import com.mascotposes.storage.PictureKey;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A character whose poses can be ordered once it has a picture. Of one that is drawn here, the job
 * has the same id; its methods are what happens to it, each in a transaction that also holds its
 * job.
 */
@Entity
@Table(name = "mascot")
public class Mascot {

  /** How many pictures may be pinned beside its own. */
  static final int MOST_PINNED = 4;

  @Id private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  @Column(name = "batch_id")
  private UUID batchId;

  @Column(name = "character_id")
  private UUID characterId;

  @Column(name = "variation_index")
  private int variationIndex = 1;

  @Embedded private MascotWords words;

  @Column(name = "advanced_mode")
  private boolean advancedMode;

  @Column(name = "auto_fill_url")
  private String autoFillUrl;

  @Column(name = "figma_file_id")
  private String figmaFileId;

  private String status;

  @Column(name = "failure_code")
  private String failureCode;

  /** Why there is no picture, or not yet. */
  @Column(name = "error_message")
  private String message;

  @Column(name = "picture_key")
  private String pictureKey;

  @Column(name = "example_key")
  private String exampleKey;

  @Column(name = "pinned_keys")
  @Convert(converter = StringListConverter.class)
  private List<String> pinnedKeys = List.of();

  private boolean approved;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Mascot() {}

  private Mascot(UUID accountId, MascotWords words, Instant now) {
    this.id = UUID.randomUUID();
    this.accountId = accountId;
    this.batchId = id;
    this.characterId = id;
    this.words = words;
    this.createdAt = now;
    becomes(MascotStatus.PENDING, now);
  }

  /** A mascot known by its picture only, finished at once. */
  static Mascot fromPicture(UUID accountId, String name, PictureKey picture, Instant now) {
    Mascot mascot = new Mascot(accountId, MascotWords.nothingBut(name), now);
    mascot.completes(picture, now);
    return mascot;
  }

  /** A finished mascot that is also known in words. */
  static Mascot described(
      UUID accountId, MascotDescription words, PictureKey picture, Instant now) {
    Mascot mascot = new Mascot(accountId, MascotWords.of(words), now);
    mascot.completes(picture, now);
    return mascot;
  }

  /**
   * One of the designs of an order, which waits to be drawn.
   *
   * @param index from 1
   * @param example a picture to follow; null when there is none
   */
  static Mascot ordered(
      MascotBatch batch, int index, MascotRequest request, PictureKey example, Instant now) {
    Mascot mascot = new Mascot(batch.accountId(), MascotWords.of(request), now);
    mascot.batchId = batch.id();
    mascot.characterId = batch.id();
    mascot.variationIndex = index;
    mascot.advancedMode = Boolean.TRUE.equals(request.advancedMode());
    mascot.autoFillUrl = Blank.asNull(request.autoFillUrl());
    mascot.figmaFileId = Blank.asNull(request.figmaFileId());
    mascot.exampleKey = example == null ? null : example.value();
    return mascot;
  }

  /** The same design of the same character, which waits to be drawn in another order. */
  Mascot again(MascotBatch batch, Instant now) {
    Mascot mascot = new Mascot(accountId, words.copy(), now);
    mascot.batchId = batch.id();
    mascot.characterId = characterId;
    mascot.variationIndex = variationIndex;
    mascot.advancedMode = advancedMode;
    mascot.autoFillUrl = autoFillUrl;
    mascot.figmaFileId = figmaFileId;
    mascot.exampleKey = exampleKey;
    return mascot;
  }

  /** A worker has it; harmless when repeated. */
  void isBeingDrawn(Instant now) {
    becomes(MascotStatus.GENERATING, now);
  }

  /** The attempt failed or was interrupted, and another one follows. */
  void waitsAgain(Instant now) {
    becomes(MascotStatus.PENDING, now);
  }

  /**
   * Nothing can be done for as long as the picture store is down.
   *
   * @param isBought whether its picture is drawn and only has to be stored
   */
  void waitsForStore(boolean isBought, Instant now) {
    becomes(MascotStatus.PENDING, now);
    this.message = StorePatience.inWords(isBought);
  }

  /** The picture is stored and public. */
  void completes(PictureKey picture, Instant now) {
    this.pictureKey = picture.value();
    becomes(MascotStatus.COMPLETED, now);
  }

  /** There will be no picture. */
  void fails(JobFailure failure, Instant now) {
    becomes(MascotStatus.FAILED, now);
    this.failureCode = failure.code();
    this.message = failure.reason();
  }

  /** Shows itself by another picture from now on. */
  void changesPicture(PictureKey picture, Instant now) {
    completes(picture, now);
  }

  /** These pictures go along with its own to whoever draws its poses. */
  void pins(List<PictureKey> pictures, Instant now) {
    this.pinnedKeys = pictures.stream().map(PictureKey::value).toList();
    becomes(status(), now);
  }

  private void becomes(MascotStatus status, Instant now) {
    this.status = status.text();
    this.message = null;
    this.updatedAt = now.isBefore(createdAt) ? createdAt : now;
  }

  /** The mascot in words, as a provider needs it. */
  public MascotDescription description() {
    return words.description(variationIndex);
  }

  CharacterWish wish() {
    return words.wish();
  }

  MascotWords words() {
    return words;
  }

  public UUID id() {
    return id;
  }

  public UUID accountId() {
    return accountId;
  }

  boolean belongsTo(UUID account) {
    return accountId.equals(account);
  }

  /** The order it came with; its own id when it came alone. */
  public UUID batchId() {
    return batchId;
  }

  /** What it shares with other designs of the same order; its own id when it came alone. */
  UUID characterId() {
    return characterId;
  }

  int variationIndex() {
    return variationIndex;
  }

  public String name() {
    return words.name();
  }

  public String prompt() {
    return words.prompt();
  }

  /** Whether it has a picture from which poses can be drawn. */
  public boolean isFinished() {
    return status() == MascotStatus.COMPLETED;
  }

  /** Where its picture lies; present once it is finished. */
  public Optional<PictureKey> picture() {
    return Optional.ofNullable(pictureKey).map(PictureKey::new);
  }

  /** The picture it was drawn after. */
  Optional<PictureKey> example() {
    return Optional.ofNullable(exampleKey).map(PictureKey::new);
  }

  /** Up to {@value #MOST_PINNED} further pictures that show who it is. */
  public List<PictureKey> pinned() {
    return pinnedKeys.stream().map(PictureKey::new).toList();
  }

  /** Everything in the store that it refers to. */
  List<PictureKey> pictures() {
    return Stream.of(picture().stream(), example().stream(), pinned().stream())
        .flatMap(each -> each)
        .distinct()
        .toList();
  }

  /** Whether it is the reference of its character. */
  boolean isApproved() {
    return approved;
  }

  boolean advancedMode() {
    return advancedMode;
  }

  String autoFillUrl() {
    return autoFillUrl;
  }

  public MascotStatus status() {
    return MascotStatus.of(status);
  }

  public String failureCode() {
    return failureCode;
  }

  /** Why there is no picture; null unless it failed. */
  public String errorMessage() {
    return status() == MascotStatus.FAILED ? message : null;
  }

  /** What outside this server keeps it waiting, in words; null when nothing does. */
  String waitsFor() {
    return status() == MascotStatus.PENDING ? message : null;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant updatedAt() {
    return updatedAt;
  }
}
