package com.mascotposes.storage;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where a picture lies in its store, made of identifiers only, never of a person's words: {@code
 * poses/1b4e28ba-2fa1-11d2-883f-0016d3cca427/9f3c….png}.
 *
 * @param value up to 200 characters: lower-case letters, digits and dashes in segments, one
 *     extension
 */
public record PictureKey(String value) {

  private static final Pattern FORM =
      Pattern.compile("[a-z0-9-]{1,40}(/[a-z0-9-]{1,80}){0,3}\\.(png|jpg|webp|gif)");

  public PictureKey {
    if (value.length() > 200 || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a picture key: " + value);
    }
  }

  /**
   * A key that was never used and cannot be guessed.
   *
   * @param folder what kind of picture, such as {@code poses}
   * @param owner whose picture
   * @param extension {@code png}, {@code jpg}, {@code webp} or {@code gif}
   */
  public static PictureKey fresh(String folder, UUID owner, String extension) {
    return new PictureKey(folder + "/" + owner + "/" + UUID.randomUUID() + "." + extension);
  }

  /** The key that the text is, or empty when it has not the form of one. */
  public static Optional<PictureKey> of(String text) {
    boolean isKey = text.length() <= 200 && FORM.matcher(text).matches();
    return isKey ? Optional.of(new PictureKey(text)) : Optional.empty();
  }

  /** Such as {@code image/png}, told by the extension. */
  public String mediaType() {
    String extension = value.substring(value.lastIndexOf('.') + 1);
    return "image/" + (extension.equals("jpg") ? "jpeg" : extension);
  }

  @Override
  public String toString() {
    return value;
  }
}
