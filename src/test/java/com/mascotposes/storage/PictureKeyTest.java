package com.mascotposes.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureKeyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "../secret.png",
        "poses/../../secret.png",
        "poses/..%2fsecret.png",
        "poses\\secret.png",
        "poses//secret.png",
        "poses/.part-1.png",
        "C:/secret.png",
        "poses/Secret.png",
        "poses/secret.png\n",
        "poses/secret.png\0.gif",
        "poses/secret.svg",
        "poses/secret",
        "a/b/c/d/e.png"
      })
  void textThatIsNoKey_isRefused(String text) {
    assertThat(PictureKey.of(text)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new PictureKey(text));
  }

  @Test
  void tooLong_isRefused() {
    String segment = "a".repeat(80);

    assertThat(PictureKey.of("a/" + segment + "/" + segment + "/" + "b".repeat(32) + ".png"))
        .isPresent();
    assertThat(PictureKey.of("a/" + segment + "/" + segment + "/" + "b".repeat(33) + ".png"))
        .isEmpty();
  }

  @Test
  void madeTwiceForOneOwner_differs() {
    UUID owner = UUID.randomUUID();

    PictureKey first = PictureKey.fresh("poses", owner, "png");

    assertThat(first).isNotEqualTo(PictureKey.fresh("poses", owner, "png"));
    assertThat(PictureKey.of(first.value())).contains(first);
  }

  @ParameterizedTest
  @CsvSource({"png,image/png", "jpg,image/jpeg", "webp,image/webp", "gif,image/gif"})
  void extension_tellsTheMediaType(String extension, String mediaType) {
    assertThat(new PictureKey("poses/a." + extension).mediaType()).isEqualTo(mediaType);
  }
}
