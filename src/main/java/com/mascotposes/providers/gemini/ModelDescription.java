package com.mascotposes.providers.gemini;

import java.util.List;

/** What {@code GET /v1beta/models/{model}} answers, as far as we read it. */
public record ModelDescription(String name, List<String> supportedGenerationMethods) {

  /** A gateway that names no methods gets the benefit of the doubt. */
  boolean canGenerate() {
    return supportedGenerationMethods == null
        || supportedGenerationMethods.contains("generateContent");
  }
}
