package com.mascotposes.mascots;

import com.mascotposes.platform.persistence.StringListConverter;
import com.mascotposes.providers.MascotDescription;
import com.mascotposes.storage.PictureKey;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A character whose poses can be ordered once it has a picture. */
@Entity
@Table(name = "mascot")
public class Mascot {

  @Id private UUID id;

  @Column(name = "account_id")
  private UUID accountId;

  private String name;

  private String prompt;

  private String style;

  private String type;

  private String personality;

  @Column(name = "negative_prompt")
  private String negativePrompt;

  @Convert(converter = StringListConverter.class)
  private List<String> accessories = List.of();

  @Column(name = "primary_color")
  private String primaryColor;

  @Column(name = "secondary_color")
  private String secondaryColor;

  @Column(name = "tertiary_color")
  private String tertiaryColor;

  @Column(name = "figma_file_id")
  private String figmaFileId;

  private String status;

  @Column(name = "picture_key")
  private String pictureKey;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  protected Mascot() {}

  private Mascot(UUID accountId, String name, PictureKey picture, Instant now) {
    this.id = UUID.randomUUID();
    this.accountId = accountId;
    this.name = name;
    this.status = "completed";
    this.pictureKey = picture.value();
    this.createdAt = now;
    this.updatedAt = now;
  }

  /** A mascot known by its picture only, finished at once. */
  static Mascot fromPicture(UUID accountId, String name, PictureKey picture, Instant now) {
    Mascot mascot = new Mascot(accountId, name, picture, now);
    mascot.prompt = "";
    mascot.style = "flat";
    return mascot;
  }

  /** A finished mascot that is also known in words. */
  static Mascot described(
      UUID accountId, MascotDescription words, PictureKey picture, Instant now) {
    Mascot mascot = new Mascot(accountId, words.name(), picture, now);
    mascot.prompt = words.prompt();
    mascot.style = words.style();
    mascot.type = words.type();
    mascot.personality = words.personality();
    mascot.negativePrompt = words.negativePrompt();
    mascot.accessories = words.accessories();
    mascot.primaryColor = color(words, 0);
    mascot.secondaryColor = color(words, 1);
    mascot.tertiaryColor = color(words, 2);
    return mascot;
  }

  private static String color(MascotDescription words, int index) {
    return index < words.brandColors().size() ? words.brandColors().get(index) : null;
  }

  /** Shows itself by another picture from now on. */
  void changesPicture(PictureKey picture, Instant now) {
    this.pictureKey = picture.value();
    this.updatedAt = now;
  }

  /** The mascot in words, as a provider needs it. */
  public MascotDescription description() {
    return new MascotDescription(
        name, prompt, style, type, personality, negativePrompt, accessories, brandColors());
  }

  private List<String> brandColors() {
    return Stream.of(primaryColor, secondaryColor, tertiaryColor)
        .filter(color -> color != null)
        .toList();
  }

  public UUID id() {
    return id;
  }

  boolean belongsTo(UUID account) {
    return accountId.equals(account);
  }

  public String name() {
    return name;
  }

  /** Whether it has a picture from which poses can be drawn. */
  public boolean isFinished() {
    return status.equals("completed");
  }

  /** Where its picture lies; present once it is finished. */
  public Optional<PictureKey> picture() {
    return Optional.ofNullable(pictureKey).map(PictureKey::new);
  }

  String prompt() {
    return prompt;
  }

  String style() {
    return style;
  }

  String type() {
    return type;
  }

  String personality() {
    return personality;
  }

  String negativePrompt() {
    return negativePrompt;
  }

  List<String> accessories() {
    return accessories;
  }

  String primaryColor() {
    return primaryColor;
  }

  String secondaryColor() {
    return secondaryColor;
  }

  String tertiaryColor() {
    return tertiaryColor;
  }

  String status() {
    return status;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant updatedAt() {
    return updatedAt;
  }
}
