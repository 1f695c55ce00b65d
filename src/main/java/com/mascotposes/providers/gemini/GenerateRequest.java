package com.mascotposes.providers.gemini;

import com.mascotposes.providers.DrawRequest;
import com.mascotposes.providers.PromptText;
import com.mascotposes.providers.ReceivedPicture;
import com.mascotposes.providers.ReferencePicture;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The body of {@code generateContent}. Null members are left out of the JSON. */
public record GenerateRequest(List<Content> contents, GenerationConfig generationConfig) {

  public record Content(String role, List<Part> parts) {}

  /** Either text or a picture. */
  public record Part(String text, InlineData inlineData) {}

  /**
   * @param data standard base64 without line breaks
   */
  public record InlineData(String mimeType, String data) {}

  public record GenerationConfig(
      List<String> responseModalities, ImageConfig imageConfig, ThinkingConfig thinkingConfig) {}

  public record ImageConfig(String aspectRatio, String imageSize) {}

  public record ThinkingConfig(String thinkingLevel) {}

  /**
   * One request for one square picture: the references first, then the text that names them.
   *
   * @param wishedSize 512, 1K, 2K or 4K; what the model gets depends on the model
   */
  static GenerateRequest of(DrawRequest request, GeminiModel model, String wishedSize) {
    DrawRequest fitting = request.withAtMost(model.maxReferences());
    List<Part> parts = new ArrayList<>();
    fitting.references().forEach(reference -> parts.add(picture(reference)));
    parts.add(new Part(PromptText.of(fitting), null));
    return new GenerateRequest(
        List.of(new Content("user", List.copyOf(parts))),
        config(model, wishedSize, request.insist()));
  }

  /** The type must agree with the bytes, or the API answers 400; so the bytes decide it. */
  private static Part picture(ReferencePicture reference) {
    String type = ReceivedPicture.sniff(reference.bytes()).orElse(reference.mediaType());
    return new Part(
        null, new InlineData(type, Base64.getEncoder().encodeToString(reference.bytes())));
  }

  /** Text is asked for as well: it costs nothing and is the only reason one gets for no picture. */
  private static GenerationConfig config(GeminiModel model, String wishedSize, boolean insist) {
    String thinking = model.thinkingLevel(insist);
    return new GenerationConfig(
        List.of("TEXT", "IMAGE"),
        new ImageConfig("1:1", model.imageSize(wishedSize)),
        thinking == null ? null : new ThinkingConfig(thinking));
  }
}
