package com.mascotposes.providers.gemini;

import java.util.List;

/**
 * What one model allows. Models refuse options they do not know with HTTP 400, so options are a
 * property of the model and never a constant.
 *
 * @param id such as {@code gemini-nano-banana-2.1}
 */
public record GeminiModel(String id) {

  /**
   * The size to ask for.
   *
   * @param wished 512, 1K, 2K or 4K
   * @return the wish where the model offers it, else 1K; null where the option must not be sent
   */
  String imageSize(String wished) {
    List<String> offered = sizes();
    if (offered.isEmpty()) {
      return null;
    }
    return offered.contains(wished) ? wished : "1K";
  }

  private List<String> sizes() {
    if (isFirstGeneration()) {
      return List.of();
    }
    if (id.contains("-lite-")) {
      return List.of("1K");
    }
    return id.startsWith("gemini-3.1-flash-image")
        ? List.of("512", "1K", "2K", "4K")
        : List.of("1K", "2K", "4K");
  }

  /** How many reference pictures hold the character well. */
  int maxReferences() {
    return isFirstGeneration() ? 3 : 14;
  }

  /** The 2.5 models know neither sizes nor levels of thinking. */
  private boolean isFirstGeneration() {
    return id.startsWith("gemini-2.");
  }

  /**
   * How much the model shall think.
   *
   * @param insist true after an answer without a picture, which thinking may have left no room for
   * @return null when the model decides, or does not know the option
   */
  String thinkingLevel(boolean insist) {
    return insist && id.startsWith("gemini-nano-banana-2.1") ? "minimal" : null;
  }
}
