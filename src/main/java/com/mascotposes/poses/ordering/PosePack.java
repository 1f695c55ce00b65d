package com.mascotposes.poses.ordering;

import com.mascotposes.platform.problem.InvalidRequestException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Sets of poses that go together, for ordering all at once. */
public enum PosePack {
  /** Faces for messages and stickers. */
  EMOTIONS(
      "emotions",
      "happy, smiling widely",
      "sad, looking down",
      "angry, arms crossed",
      "surprised, hands up",
      "in love, with hearts",
      "crying",
      "laughing out loud",
      "confused, shrugging"),
  /** What a mascot does in marketing pictures. */
  ACTIONS(
      "actions",
      "waving hello",
      "jumping for joy",
      "running fast",
      "dancing",
      "pointing to the side",
      "thumbs up",
      "reading a book",
      "sitting and relaxing"),
  /** What an application has to say. */
  APP_STATES(
      "app-states",
      "welcome, arms open",
      "working on a laptop",
      "thinking, looking up",
      "searching with a magnifying glass",
      "celebrating success with confetti",
      "facepalm, something went wrong",
      "sleeping, nothing to do",
      "offering help, with a question mark");

  private final String title;
  private final List<String> prompts;

  PosePack(String title, String... prompts) {
    this.title = title;
    this.prompts = List.of(prompts);
  }

  List<String> prompts() {
    return prompts;
  }

  /**
   * @throws InvalidRequestException there is no such pack
   */
  static PosePack of(String title) {
    return Arrays.stream(values())
        .filter(pack -> pack.title.equals(title))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidRequestException(
                    "pack",
                    "must be one of "
                        + Arrays.stream(values())
                            .map(pack -> pack.title)
                            .collect(Collectors.joining(", "))));
  }
}
