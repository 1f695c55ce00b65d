package com.mascotposes.providers;

import java.util.List;
import java.util.Objects;

/**
 * Everything a provider may know about one picture.
 *
 * @param mascot who is drawn
 * @param references pictures of the mascot, most important first; may be empty
 * @param pose what the mascot does; never null
 * @param backdrop the flat colour to draw on, {@code #RRGGBB}
 * @param insist true when an earlier answer held no usable picture, so the wording must be stronger
 */
public record DrawRequest(
    MascotDescription mascot,
    List<ReferencePicture> references,
    PoseWish pose,
    String backdrop,
    boolean insist) {

  public DrawRequest {
    Objects.requireNonNull(mascot, "mascot");
    Objects.requireNonNull(pose, "pose");
    if (!backdrop.matches("#[0-9A-Fa-f]{6}")) {
      throw new IllegalArgumentException("backdrop must be #RRGGBB, not " + backdrop);
    }
    references = List.copyOf(references);
  }
}
