package com.mascotposes.providers.gemini;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.providers.ProviderMisconfiguredException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeminiSettingsTest {

  private final GeminiSettings settings = new GeminiSettings();

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "AIza secret", "AIza\nsecret", "schl\u00fcssel"})
  void unusableKey_isNamedButNeverRepeated(String key) {
    settings.key = Optional.of(key);

    assertThatThrownBy(settings::key)
        .isInstanceOf(ProviderMisconfiguredException.class)
        .hasMessageContaining("gemini.api.key")
        .hasMessageNotContaining("secret");
  }

  @Test
  void whiteSpaceAroundTheKey_isForgiven() {
    settings.key = Optional.of(" AIzaSy\n");

    assertThat(settings.key()).isEqualTo("AIzaSy");
  }

  @ParameterizedTest
  @CsvSource({
    "https://host,https://host",
    "https://host/,https://host",
    "http://127.0.0.1:8089,http://127.0.0.1:8089",
    "https://host/v1beta,https://host",
    "https://host/gateway/v1beta/,https://host/gateway"
  })
  void address_isTakenWithoutVersion(String given, String taken) {
    settings.baseUrl = given;

    assertThat(settings.baseUrl()).hasToString(taken);
  }

  @ParameterizedTest
  @ValueSource(strings = {"host", "ftp://host", "https://", "https://host?key=1", "https://a@host"})
  void addressOfNoHttpHost_isRefusedByName(String given) {
    settings.baseUrl = given;

    assertThatThrownBy(settings::baseUrl)
        .isInstanceOf(ProviderMisconfiguredException.class)
        .hasMessageContaining("gemini.base.url");
  }

  @Test
  void models_areInOrderWithoutRepetition() {
    settings.model = "models/a-1";
    settings.fallbacks = Optional.of("b-2, a-1,, c.3 ,");

    assertThat(settings.models()).extracting(GeminiModel::id).containsExactly("a-1", "b-2", "c.3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/b", "a:b", "a b", "a?key"})
  void modelThatWouldChangeTheAddress_isRefused(String name) {
    settings.model = name;
    settings.fallbacks = Optional.empty();

    assertThatThrownBy(settings::models).hasMessageContaining("gemini.model");
  }

  @Test
  void unknownSizeOrTimeOutOfRange_isRefusedByName() {
    settings.imageSize = "1k";
    settings.totalTimeout = Duration.ofMinutes(11);
    settings.readTimeout = Duration.ZERO;

    assertThatThrownBy(settings::imageSize).hasMessageContaining("gemini.image.size is '1k'");
    assertThatThrownBy(settings::totalTimeout).hasMessageContaining("gemini.total.timeout");
    assertThatThrownBy(settings::readTimeout).hasMessageContaining("gemini.read.timeout");
  }
}
