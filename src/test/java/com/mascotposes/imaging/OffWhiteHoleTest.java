package com.mascotposes.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holes on off-white paper whose light falls off towards the corners. */
class OffWhiteHoleTest {
  private static final int SIDE = 512;
  private static final int BRIGHTEST = 250;
  private static final double FALL_OFF = 10;

  @Test
  void holeOfWhatThePaperMustBeThere_isOpened() {
    BufferedImage cut = CutOut.of(mug(), CutOutOptions.unknownBackdrop()).picture();

    assertThat(alpha(cut, 425, 250)).isZero();
    assertThat(alpha(cut, 440, 290)).isZero();
  }

  @Test
  void bodyAFewLevelsFromThePaper_stays() {
    BufferedImage cut = CutOut.of(mug(), CutOutOptions.unknownBackdrop()).picture();

    assertThat(alpha(cut, 230, 260)).isEqualTo(255);
    assertThat(alpha(cut, 150, 180)).isEqualTo(255);
  }

  /** A mug in an outline, with a handle around a hole and a body three levels off the paper. */
  private static BufferedImage mug() {
    BufferedImage frame = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < SIDE * SIDE; i++) {
      frame.setRGB(i % SIDE, i / SIDE, paper(i) * 0x010101);
    }
    Graphics2D g = frame.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(new Color(0x8A5A3C));
    g.setStroke(new BasicStroke(16));
    g.drawOval(340, 180, 140, 150);
    g.fillRect(110, 130, 270, 250);
    g.setColor(new Color(BRIGHTEST - 3, BRIGHTEST - 3, BRIGHTEST - 3));
    g.fillRect(120, 140, 250, 230);
    g.dispose();
    Random random = new Random(5);
    for (int i = 0; i < SIDE * SIDE; i++) {
      int rgb = frame.getRGB(i % SIDE, i / SIDE);
      int grain = (int) Math.round(0.8 * random.nextGaussian());
      frame.setRGB(
          i % SIDE,
          i / SIDE,
          grained(rgb >> 16, grain) << 16 | grained(rgb >> 8, grain) << 8 | grained(rgb, grain));
    }
    return frame;
  }

  private static int grained(int level, int grain) {
    return Math.max(0, Math.min(255, (level & 255) + grain));
  }

  private static int paper(int i) {
    double u = 2.0 * (i % SIDE) / SIDE - 1;
    double v = 2.0 * (i / SIDE) / SIDE - 1;
    return (int) Math.round(BRIGHTEST - FALL_OFF * (u * u + v * v) / 2);
  }

  private static int alpha(BufferedImage cut, int x, int y) {
    return cut.getRGB(x, y) >>> 24;
  }
}
