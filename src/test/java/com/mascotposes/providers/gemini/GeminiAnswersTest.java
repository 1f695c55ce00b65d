package com.mascotposes.providers.gemini;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mascotposes.providers.Drawing;
import com.mascotposes.providers.NoPictureException;
import com.mascotposes.providers.PictureRefusedException;
import com.mascotposes.providers.ProviderException;
import com.mascotposes.providers.ProviderMisconfiguredException;
import com.mascotposes.providers.ProviderUnavailableException;
import com.mascotposes.providers.ReceivedPicture;
import com.mascotposes.providers.UnknownOutcomeException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeminiAnswersTest {

  private static final GeminiModel ASKED = new GeminiModel("gemini-asked");

  private static Drawing drawing(String name) {
    return GeminiAnswers.drawing(Corpus.bytes(name), ASKED);
  }

  private static ProviderException failure(byte[] body) {
    return catchThrowableOfType(ProviderException.class, () -> GeminiAnswers.drawing(body, ASKED));
  }

  private static ProviderException failure(String name) {
    return failure(Corpus.bytes(name));
  }

  @Test
  void png_isHandedOnWithWhatItCost() {
    Drawing drawing = drawing("picture-png");

    assertThat(drawing.bytes()).isEqualTo(Corpus.PNG);
    assertThat(drawing.mediaType()).isEqualTo("image/png");
    assertThat(drawing.model()).isEqualTo("gemini-nano-banana-2.1-001");
    assertThat(drawing.responseId()).isEqualTo("d2FybSBmb3g");
    assertThat(drawing.usage()).isEqualTo(new Drawing.Usage(1834, 1120, 212));
  }

  @ParameterizedTest
  @CsvSource({
    "picture-jpeg,image/jpeg",
    "picture-webp,image/webp",
    "picture-jpeg-called-png,image/jpeg",
    "picture-with-text,image/png",
    "picture-unknown-members,image/png",
    "picture-after-max-tokens,image/png"
  })
  void picture_hasTheTypeOfItsBytes(String name, String type) {
    assertThat(drawing(name).mediaType()).isEqualTo(type);
  }

  @Test
  void draftsAroundThePicture_areSkipped() {
    assertThat(drawing("picture-after-drafts").bytes()).isEqualTo(Corpus.PNG);
  }

  @Test
  void severalPictures_theLastIsTheAnswer() {
    assertThat(drawing("pictures-two").bytes()).isEqualTo(Corpus.PNG);
  }

  @Test
  void answerWithoutBookkeeping_namesTheModelAsked() {
    Drawing drawing = drawing("picture-bare");

    assertThat(drawing.model()).isEqualTo("gemini-asked");
    assertThat(drawing.responseId()).isNull();
    assertThat(drawing.usage()).isEqualTo(Drawing.Usage.NONE);
  }

  @Test
  void textOnly_isNoPictureAndShowsTheTextWithoutAddresses() {
    assertThat(failure("text-only"))
        .isInstanceOf(NoPictureException.class)
        .hasMessageContaining("I can only describe the fox: it waves. See [address] for more.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"thoughts-only", "no-parts", "no-candidates"})
  void nothingButDrafts_isNoPicture(String name) {
    assertThat(failure(name)).isInstanceOf(NoPictureException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SAFETY",
        "IMAGE_SAFETY",
        "PROHIBITED_CONTENT",
        "IMAGE_PROHIBITED_CONTENT",
        "BLOCKLIST",
        "SPII",
        "RECITATION",
        "IMAGE_RECITATION",
        "LANGUAGE"
      })
  void refusingReason_isARefusalInWords(String reason) {
    assertThat(failure(withReason("finish-reason", reason)))
        .isInstanceOf(PictureRefusedException.class)
        .hasMessageContaining("It said: “Unable to show the generated image.”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STOP",
        "MAX_TOKENS",
        "OTHER",
        "NO_IMAGE",
        "IMAGE_OTHER",
        "FINISH_REASON_UNSPECIFIED",
        "SOMETHING_NEW"
      })
  void otherReasonWithoutPicture_isNoPicture(String reason) {
    assertThat(failure(withReason("finish-reason", reason))).isInstanceOf(NoPictureException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"MALFORMED_FUNCTION_CALL", "UNEXPECTED_TOOL_CALL", "TOO_MANY_TOOL_CALLS"})
  void toolCall_isOurMistake(String reason) {
    assertThat(failure(withReason("finish-reason", reason)))
        .isInstanceOf(ProviderMisconfiguredException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SAFETY",
        "OTHER",
        "BLOCKLIST",
        "PROHIBITED_CONTENT",
        "IMAGE_SAFETY",
        "MODEL_ARMOR",
        "JAILBREAK",
        "SOMETHING_NEW"
      })
  void blockedPrompt_isARefusal(String reason) {
    assertThat(failure(withReason("block-reason", reason)))
        .isInstanceOf(PictureRefusedException.class)
        .hasMessageContaining("The prompt was blocked.");
  }

  private static byte[] withReason(String name, String reason) {
    return Corpus.text(name).replace("@REASON@", reason).getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wrong-type", "too-many-pixels", "broken-base64", "broken-header"})
  void unusablePicture_isNoPicture(String name) {
    assertThat(failure(name)).isInstanceOf(NoPictureException.class);
  }

  @Test
  void twentyMegabytePicture_isHandedOnWhole() {
    int size = 20 * 1024 * 1024;

    Drawing drawing = GeminiAnswers.drawing(Corpus.answerWithPictureOf(size), ASKED);

    assertThat(drawing.bytes()).hasSize(size).startsWith(Corpus.PNG);
  }

  @Test
  void pictureOverTheCap_isNoPicture() {
    assertThat(failure(Corpus.answerWithPictureOf(ReceivedPicture.MAX_BYTES + 1)))
        .isInstanceOf(NoPictureException.class)
        .hasMessageContaining("too large");
  }

  @Test
  void answerCutOffAnywhere_isAnUnknownOutcome() {
    byte[] whole = Corpus.text("picture-png").strip().getBytes(StandardCharsets.UTF_8);

    for (int length = 0; length < whole.length; length += 1 + whole.length / 50) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> GeminiAnswers.drawing(cut, ASKED))
          .as("%d of %d bytes", length, whole.length)
          .isInstanceOf(UnknownOutcomeException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "42",
        "\"text\"",
        "<html></html>",
        "{\"candidates\":7}",
        "{\"unknown\":[1,2",
        "{\"unknown\":{\"a\":1",
        "{\"unknown\":[1}",
        "{\"unknown\":{]"
      })
  void bodyThatIsNotTheApis_isAnUnknownOutcome(String body) {
    assertThat(failure(body.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnknownOutcomeException.class);
  }

  @Test
  void errorInsideASuccess_isReadAsTheError() {
    assertThat(failure("error-inside-200")).isInstanceOf(ProviderUnavailableException.class);
  }
}
