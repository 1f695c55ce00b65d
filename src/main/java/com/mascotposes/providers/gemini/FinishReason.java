package com.mascotposes.providers.gemini;

import com.mascotposes.providers.NoPictureException;
import com.mascotposes.providers.PictureRefusedException;
import com.mascotposes.providers.ProviderException;
import com.mascotposes.providers.ProviderMisconfiguredException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says what the reasons mean with which Gemini ends an answer or blocks a prompt. */
final class FinishReason {

  private static final String RULES =
      "The drawing service's safety rules forbid this picture. Change the wording.";
  private static final String TOO_CLOSE =
      "The picture would be too close to existing material. Describe it differently.";

  private static final Map<String, String> REFUSALS =
      Map.of(
          "SAFETY", RULES,
          "IMAGE_SAFETY", RULES,
          "PROHIBITED_CONTENT", RULES,
          "IMAGE_PROHIBITED_CONTENT", RULES,
          "BLOCKLIST", RULES,
          "SPII", RULES,
          "RECITATION", TOO_CLOSE,
          "IMAGE_RECITATION", TOO_CLOSE,
          "LANGUAGE", "The drawing service does not understand this language. Use another one.");

  private static final Set<String> TOOL_CALLS =
      Set.of("MALFORMED_FUNCTION_CALL", "UNEXPECTED_TOOL_CALL", "TOO_MANY_TOOL_CALLS");

  private FinishReason() {}

  /**
   * The refusal that a finish reason stands for; empty when it is none, or unknown.
   *
   * @param message the service's own words; may be null
   */
  static Optional<ProviderException> refusal(String reason, String message) {
    return Optional.ofNullable(reason)
        .map(REFUSALS::get)
        .map(sentence -> new PictureRefusedException(sentence + said(message)));
  }

  /** Any reason to block a prompt is a refusal, the unknown ones too. */
  static ProviderException blocked(String message) {
    return new PictureRefusedException(RULES + said(message));
  }

  /**
   * Why an answer that is no refusal holds no picture.
   *
   * @param words what the model wrote instead; may be empty
   */
  static ProviderException withoutPicture(String reason, String words) {
    if (reason != null && TOOL_CALLS.contains(reason)) {
      return new ProviderMisconfiguredException(
          "The drawing service tried to use a tool instead of drawing (%s).".formatted(reason));
    }
    if ("MAX_TOKENS".equals(reason)) {
      return new NoPictureException("The drawing service ran out of room before the picture.");
    }
    return new NoPictureException("The drawing service answered without a picture." + said(words));
  }

  private static String said(String words) {
    String shown = ShownWords.of(words);
    return shown.isEmpty() ? "" : " It said: “" + shown + "”";
  }
}
