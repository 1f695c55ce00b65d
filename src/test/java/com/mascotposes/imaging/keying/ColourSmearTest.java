package com.mascotposes.imaging.keying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.mascotposes.imaging.JpegCopy;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A disc that differs from what lies behind it in colour, and hardly in brightness. */
class ColourSmearTest {
  private static final int SIDE = 256;
  private static final int STRIPES = 64;

  @Test
  void colourAtHalfTheSize_isKnown() throws IOException {
    assertThat(ColourSmear.isIn(frame(JpegCopy.of(disc())))).isTrue();
  }

  @Test
  void colourAtFullSize_isLeftAlone() throws IOException {
    assertThat(ColourSmear.isIn(frame(disc()))).isFalse();
    assertThat(ColourSmear.isIn(frame(JpegCopy.withFullColour(disc())))).isFalse();
  }

  @Test
  void coloursSpreadOverTheirNeighbours_areAsTheyWereStored() {
    Frame sharp = ColourSmear.undo(spread());

    for (int x = 2; x < STRIPES - 2; x++) {
      assertThat(Frame.red(sharp.rgb()[x])).isCloseTo(Frame.red(stored(x / 2)), within(6));
    }
  }

  @Test
  void oddSizes_areNoError() {
    Frame odd = new Frame(3, 1, new int[] {0xFF0000, 0x00FF00, 0x0000FF});

    assertThat(ColourSmear.isIn(odd)).isFalse();
    assertThat(ColourSmear.undo(odd).rgb()).containsExactly(0xFF0000, 0x00FF00, 0x0000FF);
  }

  /** One row of stripes, enlarged as readers of JPEG files enlarge colour. */
  private static Frame spread() {
    int[] rgb = new int[2 * STRIPES];
    for (int i = 0; i < rgb.length; i++) {
      int x = i % STRIPES;
      int own = stored(x / 2);
      int beside = stored(x % 2 == 0 ? x / 2 - 1 : x / 2 + 1);
      rgb[i] =
          (3 * Frame.red(own) + Frame.red(beside)) / 4 << 16
              | (3 * Frame.green(own) + Frame.green(beside)) / 4 << 8
              | (3 * Frame.blue(own) + Frame.blue(beside)) / 4;
    }
    return new Frame(STRIPES, 2, rgb);
  }

  private static int stored(int place) {
    return (place + 5) / 5 % 2 == 0 ? 0x28A028 : 0xBE5A64;
  }

  private static Frame frame(BufferedImage picture) {
    return new Frame(SIDE, SIDE, picture.getRGB(0, 0, SIDE, SIDE, null, 0, SIDE));
  }

  private static BufferedImage disc() {
    BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = picture.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(new Color(40, 160, 40));
    g.fillRect(0, 0, SIDE, SIDE);
    g.setColor(new Color(190, 90, 100));
    g.fillOval(51, 47, 150, 160);
    g.dispose();
    return picture;
  }
}
