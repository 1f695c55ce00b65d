package com.mascotposes.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** White frames on which a soft shadow, a grey body or the frame's edge mislead. */
class ShadowOnWhiteTest {
  private static final int SIDE = 512;
  private static final int PAPER = 254;

  @Test
  void legsOfTheShadowsGrey_stayWhileTheShadowGoes() {
    BufferedImage frame = paperWithShadow(0.4);
    Graphics2D g = pen(frame, new Color(176, 176, 176));
    g.fillRect(190, 330, 34, 110);
    g.fillRect(290, 330, 34, 110);
    g.setColor(new Color(0xE07830));
    g.fillOval(150, 120, 212, 240);
    g.dispose();

    BufferedImage cut = CutOut.of(frame, CutOutOptions.unknownBackdrop()).picture();

    assertThat(alpha(cut, 207, 400)).isEqualTo(255);
    assertThat(alpha(cut, 307, 420)).isEqualTo(255);
    assertThat(alpha(cut, 120, 440)).isZero();
    assertThat(alpha(cut, 257, 470)).isZero();
    assertThat(alpha(cut, 30, 30)).isZero();
  }

  @Test
  void whiteBodyThatLeavesTheFrame_isNotEntered() {
    BufferedImage frame = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = pen(frame, Color.WHITE);
    g.fillRect(0, 0, SIDE, SIDE);
    g.setColor(Color.BLACK);
    g.setStroke(new java.awt.BasicStroke(6));
    g.drawRect(130, 300, 250, 300);
    g.fillOval(180, 120, 150, 200);
    g.dispose();

    BufferedImage cut = CutOut.of(frame, CutOutOptions.unknownBackdrop()).picture();

    assertThat(alpha(cut, 255, 500)).isEqualTo(255);
    assertThat(alpha(cut, 60, 500)).isZero();
    assertThat(alpha(cut, 450, 500)).isZero();
  }

  private static Graphics2D pen(BufferedImage frame, Color colour) {
    Graphics2D g = frame.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(colour);
    return g;
  }

  /**
   * @param depth share of the light that the darkest place of the shadow takes, 0 to 1
   */
  private static BufferedImage paperWithShadow(double depth) {
    BufferedImage frame = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < SIDE * SIDE; i++) {
      double u = (i % SIDE - 257) / 140.0;
      double v = (i / SIDE - 440) / 28.0;
      int level = (int) Math.round(PAPER * (1 - depth * Math.exp(-1.6 * (u * u + v * v))));
      frame.setRGB(i % SIDE, i / SIDE, level << 16 | level << 8 | level);
    }
    return frame;
  }

  private static int alpha(BufferedImage cut, int x, int y) {
    return cut.getRGB(x, y) >>> 24;
  }
}
