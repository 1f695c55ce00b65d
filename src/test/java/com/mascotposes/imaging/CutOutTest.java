package com.mascotposes.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class CutOutTest {
  @Test
  void redDiscOnGreen_isCutAlongItsEdge() {
    BufferedImage frame = disc(new Color(0x00FF00), Color.RED);

    CutOutResult cut = CutOut.of(frame, CutOutOptions.askedFar(KeyColor.GREEN));

    assertThat(cut.frame()).isEqualTo(FrameKind.ASKED_KEY);
    assertThat(cut.picture().getRGB(10, 10) >>> 24).isZero();
    assertThat(cut.picture().getRGB(100, 100)).isEqualTo(0xFFFF0000);
  }

  @Test
  void frameWithAlpha_isRespected() {
    BufferedImage frame = disc(new Color(0, 0, 0, 0), Color.RED);

    CutOutResult cut = CutOut.of(frame, CutOutOptions.unknownBackdrop());

    assertThat(cut.frame()).isEqualTo(FrameKind.TRANSPARENT);
    assertThat(cut.quality().acceptable()).isTrue();
    assertThat(cut.picture().getRGB(100, 100)).isEqualTo(0xFFFF0000);
  }

  @Test
  void onePixel_isNoError() {
    BufferedImage frame = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

    CutOutResult cut = CutOut.of(frame, CutOutOptions.unknownBackdrop());

    assertThat(cut.picture().getWidth()).isEqualTo(1);
  }

  private static BufferedImage disc(Color backdrop, Color body) {
    BufferedImage frame = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = frame.createGraphics();
    g.setComposite(java.awt.AlphaComposite.Src);
    g.setColor(backdrop);
    g.fillRect(0, 0, 200, 200);
    g.setColor(body);
    g.fillOval(40, 40, 120, 120);
    g.dispose();
    return frame;
  }
}
