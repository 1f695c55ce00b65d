package com.mascotposes.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A JPEG in which only colour tells the mascot from a key of the same brightness. */
class SmearedEdgeTest {
  private static final Color KEY = new Color(0x00FF00);

  @Test
  void edgeThatOnlyColourShows_isAsSharpAsItWasDrawn() throws IOException {
    BufferedImage mascot = mascot();
    BufferedImage frame = JpegCopy.of(DrawnMascot.on(mascot, KEY, KEY, 0));

    BufferedImage cut = CutOut.of(frame, CutOutOptions.askedFar(KeyColor.GREEN)).picture();

    assertThat(halvedError(cut, mascot)).isLessThan(0.8);
  }

  /** Mean difference of alpha in per mille of full scale, after both are halved. */
  private static double halvedError(BufferedImage cut, BufferedImage truth) {
    int side = DrawnMascot.SIDE_PX;
    double sum = 0;
    for (int y = 0; y < side; y += 2) {
      for (int x = 0; x < side; x += 2) {
        sum += Math.abs(alpha(cut, x, y) - alpha(truth, x, y));
      }
    }
    return 1000 * sum / 255 / side / side;
  }

  /** Sum of four pixels. */
  private static int alpha(BufferedImage picture, int x, int y) {
    int sum = 0;
    for (int k = 0; k < 4; k++) {
      sum += picture.getRGB(x + (k & 1), y + (k >> 1)) >>> 24;
    }
    return sum;
  }

  private static BufferedImage mascot() {
    int side = DrawnMascot.SIDE_PX;
    BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = picture.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(new Color(220, 120, 140));
    g.fillOval(101, 87, 310, 330);
    g.dispose();
    return picture;
  }
}
