package com.mascotposes.providers.gemini;

import java.util.List;

/**
 * The answer of {@code generateContent}, as far as we read it. Every member may be null; reasons
 * stay strings, because new ones appear without notice.
 */
public record GenerateAnswer(
    List<Candidate> candidates,
    PromptFeedback promptFeedback,
    UsageMetadata usageMetadata,
    String modelVersion,
    String responseId,
    ApiError error) {

  public record Candidate(Content content, String finishReason, String finishMessage) {

    /** The parts that are no drafts and no reasoning; never null. */
    List<Part> finalParts() {
      if (content == null || content.parts() == null) {
        return List.of();
      }
      return content.parts().stream()
          .filter(part -> part != null && !Boolean.TRUE.equals(part.thought()))
          .toList();
    }
  }

  public record Content(List<Part> parts) {}

  /**
   * @param thought true for drafts and reasoning, which are not the answer
   */
  public record Part(String text, InlineData inlineData, Boolean thought) {}

  /**
   * @param mimeType not believed: the bytes decide
   */
  public record InlineData(String mimeType, String data) {}

  public record PromptFeedback(String blockReason, String blockReasonMessage) {}

  public record UsageMetadata(
      Integer promptTokenCount, Integer candidatesTokenCount, Integer thoughtsTokenCount) {}
}
