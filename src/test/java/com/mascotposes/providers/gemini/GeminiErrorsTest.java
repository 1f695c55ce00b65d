package com.mascotposes.providers.gemini;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.providers.PictureRefusedException;
import com.mascotposes.providers.ProviderException;
import com.mascotposes.providers.ProviderMisconfiguredException;
import com.mascotposes.providers.ProviderUnavailableException;
import com.mascotposes.providers.UnknownOutcomeException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeminiErrorsTest {

  private static final String NOW = "Fri, 20 Nov 2026 10:00:00 GMT";

  private static ProviderException said(int status, String name) {
    return GeminiErrors.of(new GeminiReply(status, null, null, Corpus.bytes("error-" + name)));
  }

  private static ProviderException foreign(int status, String retryAfter) {
    byte[] page = Corpus.raw("gateway.html").getBytes(StandardCharsets.UTF_8);
    return GeminiErrors.of(new GeminiReply(status, retryAfter, NOW, page));
  }

  private static Optional<Duration> wait(ProviderException failure) {
    assertThat(failure).isInstanceOf(ProviderUnavailableException.class);
    return ((ProviderUnavailableException) failure).retryAfter();
  }

  @ParameterizedTest
  @CsvSource({"400,400-key-invalid", "401,401", "403,403"})
  void wrongKey_meansMisconfiguredAndNamesTheSetting(int status, String name) {
    assertThat(said(status, name))
        .isInstanceOf(ProviderMisconfiguredException.class)
        .hasMessageContaining("gemini.api.key");
  }

  @Test
  void billingNotEnabled_meansMisconfigured() {
    assertThat(said(400, "400-billing"))
        .isInstanceOf(ProviderMisconfiguredException.class)
        .hasMessageContaining("billing");
  }

  @Test
  void optionTheModelDoesNotTake_meansMisconfiguredAndKeepsTheApisWordsForTheLog() {
    assertThat(said(400, "400-option"))
        .isInstanceOf(ProviderMisconfiguredException.class)
        .cause()
        .hasMessageContaining("HTTP 400 INVALID_ARGUMENT")
        .hasMessageContaining("image_size");
  }

  @Test
  void pictureTheApiCannotRead_meansRefused() {
    assertThat(said(400, "400-input-image")).isInstanceOf(PictureRefusedException.class);
    assertThat(foreign(413, null)).isInstanceOf(PictureRefusedException.class);
  }

  @ParameterizedTest
  @CsvSource({"404,404", "410,404", "400,400-model-gone", "503,503-model-gone"})
  void retiredModel_meansWithdrawn(int status, String name) {
    assertThat(said(status, name)).isInstanceOf(ModelWithdrawnException.class);
  }

  @ParameterizedTest
  @CsvSource({"500,500", "502,502", "503,503"})
  void outageInTheApisWords_isWorthAnotherTryAtOnce(int status, String name) {
    assertThat(said(status, name)).isInstanceOf(BriefOutageException.class);
  }

  @ParameterizedTest
  @CsvSource({"408,408", "504,504"})
  void deadlineInTheApisWords_isLeftToTheJob(int status, String name) {
    assertThat(said(status, name))
        .isInstanceOf(ProviderUnavailableException.class)
        .isNotInstanceOf(BriefOutageException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 504, 499, 520, 599, -1})
  void outageInForeignWords_isAnUnknownOutcome(int status) {
    assertThat(foreign(status, null)).isInstanceOf(UnknownOutcomeException.class);
  }

  @Test
  void http503InForeignWords_meansNotTaken() {
    assertThat(foreign(503, null)).isInstanceOf(BriefOutageException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 307, 400, 404, 405, 418})
  void pageOfSomebodyElse_meansWrongAddress(int status) {
    assertThat(foreign(status, null))
        .isInstanceOf(ProviderMisconfiguredException.class)
        .hasMessageContaining("gemini.base.url");
  }

  @Test
  void http429WithRetryInfo_meansWaitThatLong() {
    assertThat(wait(said(429, "429-retry-info"))).contains(Duration.ofSeconds(34));
    assertThat(wait(said(429, "429-retry-info-fraction"))).contains(Duration.ofMillis(1500));
    assertThat(wait(said(429, "429-plain"))).isEmpty();
  }

  @Test
  void http503WithRetryInfo_isNotTriedAtOnce() {
    ProviderException failure = said(503, "503-retry-info");

    assertThat(failure).isNotInstanceOf(BriefOutageException.class);
    assertThat(wait(failure)).contains(Duration.ofSeconds(7));
  }

  @Test
  void quotaOfTheDayUsedUp_meansALongWait() {
    assertThat(wait(said(429, "429-quota-of-a-day"))).contains(Duration.ofHours(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"429-quota-zero", "429-spend"})
  void quotaThatNeverFills_meansMisconfigured(String name) {
    assertThat(said(429, name)).isInstanceOf(ProviderMisconfiguredException.class);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "7|PT7S",
        " 12 |PT12S",
        "0|PT0S",
        "999999999|PT24H",
        "Fri, 20 Nov 2026 10:00:30 GMT|PT30S",
        "Fri, 20 Nov 2026 09:00:00 GMT|PT0S"
      },
      delimiter = '|')
  void retryAfterHeader_isHonoured(String header, Duration expected) {
    assertThat(wait(foreign(503, header))).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "-5", "", "1e9", "99999999999999999999"})
  void unreadableRetryAfter_countsAsNone(String header) {
    assertThat(wait(foreign(429, header))).isEmpty();
  }

  @Test
  void headerAndRetryInfo_theLongerWins() {
    byte[] body = Corpus.bytes("error-429-retry-info");

    assertThat(wait(GeminiErrors.of(new GeminiReply(429, "60", null, body))))
        .contains(Duration.ofSeconds(60));
    assertThat(wait(GeminiErrors.of(new GeminiReply(429, "3", null, body))))
        .contains(Duration.ofSeconds(34));
  }

  @Test
  void apisWords_reachTheLogWithoutAddresses() {
    assertThat(said(500, "500").getCause().getMessage())
        .contains("An internal error has occurred.")
        .contains("[address]")
        .doesNotContain("https://");
  }
}
