package com.mascotposes.providers.gemini;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.providers.DrawRequest;
import com.mascotposes.providers.ReferencePicture;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerateRequestTest {

  private static final GeminiModel MODEL = new GeminiModel("gemini-nano-banana-2.1");

  private static JsonObject json(DrawRequest request, GeminiModel model, String size) {
    byte[] body = GeminiJson.write(GenerateRequest.of(request, model, size));
    return Json.createReader(new ByteArrayInputStream(body)).readObject();
  }

  private static DrawRequest with(List<ReferencePicture> references, boolean insist) {
    DrawRequest sample = Corpus.request();
    return new DrawRequest(sample.mascot(), references, sample.wish(), sample.backdrop(), insist);
  }

  @Test
  void references_comeFirstWithTheTypeOfTheirBytesAndTheTextLast() {
    JsonObject content =
        json(Corpus.request(), MODEL, "1K").getJsonArray("contents").getJsonObject(0);

    assertThat(content.getString("role")).isEqualTo("user");
    assertThat(content.getJsonArray("parts")).hasSize(3);
    JsonObject first = content.getJsonArray("parts").getJsonObject(0).getJsonObject("inlineData");
    JsonObject second = content.getJsonArray("parts").getJsonObject(1).getJsonObject("inlineData");
    assertThat(first.getString("mimeType")).isEqualTo("image/png");
    assertThat(Base64.getDecoder().decode(first.getString("data"))).isEqualTo(Corpus.PNG);
    assertThat(second.getString("mimeType")).isEqualTo("image/jpeg");
    assertThat(content.getJsonArray("parts").getJsonObject(2).getString("text"))
        .startsWith("Image 1: front view.\nImage 2: side view.");
  }

  @Test
  void options_askForOneSquarePictureAndTextBeside() {
    JsonObject config = json(Corpus.request(), MODEL, "2K").getJsonObject("generationConfig");

    assertThat(config.getJsonArray("responseModalities").toString())
        .isEqualTo("[\"TEXT\",\"IMAGE\"]");
    assertThat(config.getJsonObject("imageConfig").getString("aspectRatio")).isEqualTo("1:1");
    assertThat(config.getJsonObject("imageConfig").getString("imageSize")).isEqualTo("2K");
    assertThat(config).doesNotContainKey("thinkingConfig");
  }

  @Test
  void firstGeneration_getsNoSizeAndThreeReferences() {
    List<ReferencePicture> many =
        Collections.nCopies(20, new ReferencePicture(Corpus.PNG, "image/png", "view"));

    JsonObject old = json(with(many, true), new GeminiModel("gemini-2.5-flash-image"), "1K");
    JsonObject newer = json(with(many, false), MODEL, "1K");

    assertThat(old.getJsonObject("generationConfig").getJsonObject("imageConfig"))
        .doesNotContainKey("imageSize");
    assertThat(old.getJsonObject("generationConfig")).doesNotContainKey("thinkingConfig");
    assertThat(partsOf(old)).isEqualTo(4);
    assertThat(partsOf(newer)).isEqualTo(15);
  }

  private static int partsOf(JsonObject body) {
    return body.getJsonArray("contents").getJsonObject(0).getJsonArray("parts").size();
  }

  @Test
  void insisting_lowersTheThinkingThatMayHaveEatenThePicture() {
    JsonObject body = json(with(List.of(), true), MODEL, "1K");

    assertThat(
            body.getJsonObject("generationConfig")
                .getJsonObject("thinkingConfig")
                .getString("thinkingLevel"))
        .isEqualTo("minimal");
  }

  @ParameterizedTest
  @CsvSource({
    "gemini-nano-banana-2.1,1K,1K",
    "gemini-nano-banana-2.1,512,1K",
    "gemini-nano-banana-2.1,4K,4K",
    "gemini-3.1-flash-lite-image,4K,1K",
    "gemini-3-pro-image,2K,2K",
    "gemini-3.1-flash-image,512,512",
    "gemini-2.5-flash-image,1K,",
    "gemini-9-image,2K,2K"
  })
  void size_isWhatTheModelOffers(String model, String wished, String sent) {
    assertThat(new GeminiModel(model).imageSize(wished)).isEqualTo(sent);
  }
}
