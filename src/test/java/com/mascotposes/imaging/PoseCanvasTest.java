package com.mascotposes.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class PoseCanvasTest {
  @Test
  void doubleSize_isTheMeanOfTwoByTwoPremultiplied() {
    BufferedImage picture = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(0, 0, 0xFFFF0000);
    picture.setRGB(1, 0, 0xFFFF0000);

    BufferedImage half = PoseCanvas.fit(picture, 2);

    assertThat(half.getRGB(0, 0) >>> 24).isBetween(127, 128);
    assertThat(half.getRGB(0, 0) >> 16 & 255).isGreaterThan(252);
  }

  @Test
  void wideFrame_isCentredBetweenTransparentBars() {
    BufferedImage wide = new BufferedImage(800, 400, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = wide.createGraphics();
    g.setColor(Color.RED);
    g.fillRect(0, 0, 800, 400);
    g.dispose();

    BufferedImage square = PoseCanvas.fit(wide, 512);

    assertThat(square.getRGB(256, 60) >>> 24).isZero();
    assertThat(square.getRGB(256, 256)).isEqualTo(0xFFFF0000);
    assertThat(square.getRGB(256, 450) >>> 24).isZero();
  }

  @Test
  void transparentPixelsBesideTheEdge_haveTheEdgesColour() {
    BufferedImage square = PoseCanvas.fit(dot(), 512);

    assertThat(square.getRGB(256, 256)).isEqualTo(0xFFFF0000);
    int y = 256;
    while (square.getRGB(256, y) >>> 24 != 0) {
      y++;
    }
    assertThat(square.getRGB(256, y)).isEqualTo(0x00FF0000);
  }

  @Test
  void trimmed_sitsCentredWithItsMargin() {
    BufferedImage picture = new BufferedImage(1024, 1024, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = picture.createGraphics();
    g.setColor(Color.RED);
    g.fillRect(100, 50, 200, 100);
    g.dispose();

    BufferedImage square = PoseCanvas.fitTrimmed(picture, 500, 0.1);

    assertThat(square.getRGB(45, 250) >>> 24).isZero();
    assertThat(square.getRGB(55, 250)).isEqualTo(0xFFFF0000);
    assertThat(square.getRGB(445, 250)).isEqualTo(0xFFFF0000);
    assertThat(square.getRGB(455, 250) >>> 24).isZero();
  }

  @Test
  void emptyPicture_staysEmpty() {
    BufferedImage empty = new BufferedImage(10, 20, BufferedImage.TYPE_INT_ARGB);

    assertThat(ArgbPicture.pixels(PoseCanvas.fitTrimmed(empty, 32, 0.1))).containsOnly(0);
  }

  private static BufferedImage dot() {
    BufferedImage picture = new BufferedImage(1024, 1024, BufferedImage.TYPE_INT_ARGB);
    for (int y = 400; y < 600; y++) {
      for (int x = 400; x < 600; x++) {
        picture.setRGB(x, y, 0xFFFF0000);
      }
    }
    return picture;
  }
}
