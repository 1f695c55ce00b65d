package com.mascotposes.providers.gemini;

import com.mascotposes.providers.Drawing;
import com.mascotposes.providers.NoPictureException;
import com.mascotposes.providers.ProviderException;
import com.mascotposes.providers.ReceivedPicture;
import com.mascotposes.providers.UnknownOutcomeException;
import com.mascotposes.providers.gemini.GenerateAnswer.Candidate;
import com.mascotposes.providers.gemini.GenerateAnswer.InlineData;
import com.mascotposes.providers.gemini.GenerateAnswer.Part;
import com.mascotposes.providers.gemini.GenerateAnswer.UsageMetadata;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;

/** Translates an answer with status 200 into a drawing or into the failure it stands for. */
final class GeminiAnswers {

  private static final int MAX_BASE64 = 4 * (ReceivedPicture.MAX_BYTES / 3 + 1);

  private GeminiAnswers() {}

  /**
   * The last picture of the answer that is no draft.
   *
   * @param asked the model that was asked, for answers that do not name the one that answered
   * @throws ProviderException any of the kinds that {@code ImageProvider.draw} lists
   */
  static Drawing drawing(byte[] body, GeminiModel asked) {
    GenerateAnswer answer =
        GeminiJson.read(body, GenerateAnswer.class)
            .orElseThrow(
                () ->
                    new UnknownOutcomeException(
                        "The answer of the drawing service was cut off or unreadable."));
    refuse(answer);
    Candidate candidate = firstCandidate(answer);
    FinishReason.refusal(candidate.finishReason(), candidate.finishMessage())
        .ifPresent(GeminiAnswers::raise);
    byte[] picture = decoded(lastPicture(candidate));
    return new Drawing(
        picture,
        ReceivedPicture.checkedType(picture),
        Objects.requireNonNullElse(answer.modelVersion(), asked.id()),
        answer.responseId(),
        usage(answer.usageMetadata()));
  }

  private static void refuse(GenerateAnswer answer) {
    if (answer.error() != null) {
      throw GeminiErrors.of(answer.error());
    }
    if (answer.promptFeedback() != null && answer.promptFeedback().blockReason() != null) {
      throw FinishReason.blocked(answer.promptFeedback().blockReasonMessage());
    }
  }

  private static Candidate firstCandidate(GenerateAnswer answer) {
    if (answer.candidates() == null) {
      throw FinishReason.withoutPicture(null, null);
    }
    return answer.candidates().stream()
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> FinishReason.withoutPicture(null, null));
  }

  private static void raise(ProviderException failure) {
    throw failure;
  }

  private static InlineData lastPicture(Candidate candidate) {
    return candidate.finalParts().stream()
        .map(Part::inlineData)
        .filter(inline -> inline != null && inline.data() != null && !inline.data().isEmpty())
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> FinishReason.withoutPicture(candidate.finishReason(), words(candidate)));
  }

  private static String words(Candidate candidate) {
    String text =
        candidate.finalParts().stream()
            .map(Part::text)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return text.isBlank() ? candidate.finishMessage() : text;
  }

  private static byte[] decoded(InlineData inline) {
    if (inline.data().length() > MAX_BASE64) {
      throw new NoPictureException("The drawing service sent a picture that is too large.");
    }
    try {
      return Base64.getDecoder().decode(inline.data());
    } catch (IllegalArgumentException e) {
      throw new NoPictureException("The drawing service sent a damaged picture.", e);
    }
  }

  private static Drawing.Usage usage(UsageMetadata counted) {
    return counted == null
        ? Drawing.Usage.NONE
        : new Drawing.Usage(
            orZero(counted.promptTokenCount()),
            orZero(counted.candidatesTokenCount()),
            orZero(counted.thoughtsTokenCount()));
  }

  private static int orZero(Integer count) {
    return count == null ? 0 : count;
  }
}
