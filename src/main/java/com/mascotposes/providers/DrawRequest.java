package com.mascotposes.providers;

import java.util.List;
import java.util.Objects;

/**
 * Everything a provider may know about one picture.
 *
 * @param mascot who is drawn
 * @param references pictures of the mascot, or for a new one such as it shall follow; most
 *     important first; may be empty
 * @param wish the mascot itself or one pose of it; never null
 * @param backdrop the flat colour to draw on, {@code #RRGGBB}
 * @param insist true when an earlier answer held no usable picture, so the wording must be stronger
 */
public record DrawRequest(
    MascotDescription mascot,
    List<ReferencePicture> references,
    Wish wish,
    String backdrop,
    boolean insist) {

  public DrawRequest {
    Objects.requireNonNull(mascot, "mascot");
    Objects.requireNonNull(wish, "wish");
    if (!backdrop.matches("#[0-9A-Fa-f]{6}")) {
      throw new IllegalArgumentException("backdrop must be #RRGGBB, not " + backdrop);
    }
    references = List.copyOf(references);
  }

  /** The same in stronger words, after an answer without a usable picture. */
  public DrawRequest insisting() {
    return new DrawRequest(mascot, references, wish, backdrop, true);
  }

  /** The same with no more than so many reference pictures. */
  public DrawRequest withAtMost(int count) {
    List<ReferencePicture> first = references.subList(0, Math.min(count, references.size()));
    return new DrawRequest(mascot, first, wish, backdrop, insist);
  }
}
