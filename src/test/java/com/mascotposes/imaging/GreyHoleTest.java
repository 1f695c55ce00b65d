package com.mascotposes.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

/** What a brown ring encloses before a grey that was filled in. */
class GreyHoleTest {
  private static final int SIDE = 512;
  private static final int MIDDLE = SIDE / 2;
  private static final Color GREY = new Color(128, 128, 128);

  @Test
  void theVeryGrey_isAHole() {
    assertThat(alphaInside(GREY)).isZero();
  }

  @Test
  void bodyThatShadesThroughTheGrey_stays() {
    Paint shading =
        new GradientPaint(
            MIDDLE - 100, 0, new Color(118, 118, 118), MIDDLE + 100, 0, new Color(138, 138, 138));

    assertThat(alphaInside(shading)).isEqualTo(255);
  }

  /** The least opacity in a square in the middle of what the ring encloses. */
  private static int alphaInside(Paint enclosed) {
    BufferedImage frame = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = frame.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(GREY);
    g.fillRect(0, 0, SIDE, SIDE);
    g.setPaint(enclosed);
    g.fillOval(MIDDLE - 100, MIDDLE - 100, 200, 200);
    g.setColor(new Color(0x8A5A3C));
    g.setStroke(new BasicStroke(24));
    g.drawOval(MIDDLE - 100, MIDDLE - 100, 200, 200);
    g.dispose();
    BufferedImage cut = CutOut.of(frame, CutOutOptions.unknownBackdrop()).picture();
    int least = 255;
    for (int k = -40; k <= 40; k += 4) {
      least = Math.min(least, cut.getRGB(MIDDLE + k, MIDDLE) >>> 24);
    }
    return least;
  }
}
