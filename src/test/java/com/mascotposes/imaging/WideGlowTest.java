package com.mascotposes.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** What is hardly darker than white paper: the glow of a soft highlight, or a body. */
class WideGlowTest {
  private static final int SIDE = 512;
  private static final int MIDDLE = SIDE / 2;
  private static final int RADIUS = 120;
  private static final int REACH = 60;
  private static final int FAINTEST = 4;

  @Test
  void wideGlow_isNoMascot() {
    BufferedImage cut = CutOut.of(glowing(), CutOutOptions.unknownBackdrop()).picture();

    assertThat(alpha(cut, MIDDLE + RADIUS + 20)).isZero();
    assertThat(alpha(cut, MIDDLE + RADIUS + 40)).isZero();
    assertThat(alpha(cut, MIDDLE + RADIUS - 20)).isEqualTo(255);
  }

  @Test
  void bodyAsFaintAsTheGlow_stays() {
    BufferedImage cut = CutOut.of(pale(), CutOutOptions.unknownBackdrop()).picture();

    assertThat(alpha(cut, MIDDLE + RADIUS + 20)).isEqualTo(255);
    assertThat(alpha(cut, MIDDLE + RADIUS + 40)).isEqualTo(255);
    assertThat(alpha(cut, MIDDLE + RADIUS + REACH + 20)).isZero();
  }

  /** A red disc around which the paper is darker by four levels, which fade. */
  private static BufferedImage glowing() {
    BufferedImage frame = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        double beyond = Math.max(0, Math.hypot(x - MIDDLE, y - MIDDLE) - RADIUS);
        int darker = (int) Math.round(FAINTEST * Math.max(0, 1 - beyond / REACH));
        frame.setRGB(x, y, (255 - darker) * 0x010101);
      }
    }
    return withDisc(frame, Color.RED, RADIUS);
  }

  /** A red disc before a wider one that is darker than the paper by four levels everywhere. */
  private static BufferedImage pale() {
    BufferedImage frame = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    withDisc(frame, Color.WHITE, SIDE);
    withDisc(frame, new Color(255 - FAINTEST, 255 - FAINTEST, 255 - FAINTEST), RADIUS + REACH);
    return withDisc(frame, Color.RED, RADIUS);
  }

  private static BufferedImage withDisc(BufferedImage frame, Color colour, int radius) {
    Graphics2D g = frame.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(colour);
    g.fill(new Ellipse2D.Double(MIDDLE - radius, MIDDLE - radius, 2 * radius, 2 * radius));
    g.dispose();
    return frame;
  }

  private static int alpha(BufferedImage cut, int x) {
    return cut.getRGB(x, MIDDLE) >>> 24;
  }
}
