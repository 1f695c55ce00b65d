package com.mascotposes.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyColorTest {
  @ParameterizedTest
  @CsvSource({
    "C03020, E04020, CYAN",
    "30A040, 206030, MAGENTA",
    "E060B0, FFFFFF, GREEN",
    "40B050, F050C0, BLUE"
  })
  void mascotOfTwoColours_getsTheKeyFarFromBoth(String first, String second, String key) {
    BufferedImage mascot = twoColours(first, second, 0.5);

    KeyColor chosen = KeyColor.farthestFrom(mascot);

    assertThat(chosen.word()).isEqualTo(key.toLowerCase(java.util.Locale.ROOT));
  }

  @Test
  void speckOfAColour_doesNotForbidItsKey() {
    BufferedImage mascot = twoColours("E060B0", "00FF00", 0.01);

    assertThat(KeyColor.farthestFrom(mascot)).isEqualTo(KeyColor.GREEN);
  }

  @Test
  void nothingOpaque_getsGreen() {
    BufferedImage empty = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);

    assertThat(KeyColor.farthestFrom(empty)).isEqualTo(KeyColor.GREEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#00b140", "00B140", " #00B140 "})
  void hexInAnyForm_isRead(String text) {
    KeyColor key = KeyColor.parse(text);

    assertThat(key.hex()).isEqualTo("#00B140");
    assertThat(key.word()).isEqualTo("green");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "#00B14", "green", "#00B14G", "##00B140"})
  void noHex_isRefusedWithAnExample(String text) {
    assertThatThrownBy(() -> KeyColor.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("#00FF00");
  }

  private static BufferedImage twoColours(String first, String second, double secondShare) {
    BufferedImage mascot = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = mascot.createGraphics();
    g.setColor(new Color(KeyColor.parse(first).rgb()));
    g.fillOval(20, 20, 160, 160);
    g.setColor(new Color(KeyColor.parse(second).rgb()));
    int side = (int) Math.round(Math.sqrt(secondShare * Math.PI * 80 * 80));
    g.fillRect(100 - side / 2, 100 - side / 2, side, side);
    g.dispose();
    return mascot;
  }
}
