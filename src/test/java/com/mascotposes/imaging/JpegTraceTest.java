package com.mascotposes.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.imaging.keying.Backdrop;
import com.mascotposes.imaging.keying.Frame;
import com.mascotposes.imaging.keying.Keyer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Whether a frame was a JPEG is seen in its pixels, as it may arrive as any type of file. */
class JpegTraceTest {
  private static final Color GREY = new Color(128, 128, 128);

  @Test
  void mascotInAJpeg_leavesATrace() throws IOException {
    assertThat(measured(JpegCopy.of(shaded())).compressed()).isTrue();
  }

  @Test
  void mascotEnlargedFromASmallPicture_leavesNone() {
    assertThat(measured(enlarged(shaded(), 2)).compressed()).isFalse();
    assertThat(measured(enlarged(shaded(), 4)).compressed()).isFalse();
  }

  @Test
  void boardInAJpeg_isDisturbedWhereverItsSquaresEnd() throws IOException {
    assertThat(measured(JpegCopy.of(board(24, 5))).compressed()).isTrue();
    assertThat(measured(JpegCopy.of(board(32, 0))).compressed()).isTrue();
  }

  @Test
  void drawnBoard_isNot() {
    assertThat(measured(board(24, 5)).compressed()).isFalse();
    assertThat(measured(board(32, 0)).compressed()).isFalse();
  }

  private static Backdrop measured(BufferedImage frame) {
    int w = frame.getWidth();
    int h = frame.getHeight();
    return Keyer.measure(new Frame(w, h, frame.getRGB(0, 0, w, h, null, 0, w)));
  }

  /** A mascot that gets darker towards one side, as one level after the other. */
  private static BufferedImage shaded() {
    BufferedImage mascot = DrawnMascot.alone(new Color(0xD8D0C8));
    BufferedImage frame = DrawnMascot.on(mascot, GREY, GREY, 0);
    for (int y = 0; y < frame.getHeight(); y++) {
      for (int x = 0; x < frame.getWidth(); x++) {
        int rgb = frame.getRGB(x, y) & 0xffffff;
        int shade = (x + y) / 13;
        frame.setRGB(x, y, rgb == 0xD8D0C8 ? rgb - shade * 0x010101 : rgb);
      }
    }
    return frame;
  }

  private static BufferedImage enlarged(BufferedImage frame, int times) {
    AffineTransform scale = AffineTransform.getScaleInstance(times, times);
    return new AffineTransformOp(scale, AffineTransformOp.TYPE_NEAREST_NEIGHBOR)
        .filter(frame, null);
  }

  /** Squares with seams of the middle colour, as painted squares are soft, and a mascot. */
  private static BufferedImage board(int side, int origin) {
    BufferedImage mascot = DrawnMascot.alone(new Color(0xE0812C));
    BufferedImage frame = DrawnMascot.on(mascot, Color.WHITE, Color.WHITE, 0);
    for (int y = 0; y < frame.getHeight(); y++) {
      for (int x = 0; x < frame.getWidth(); x++) {
        boolean odd = ((x + origin) / side + (y + origin) / side) % 2 == 1;
        boolean seam = (x + origin) % side == 0 || (y + origin) % side == 0;
        int square = seam ? 0xE6E6E6 : odd ? 0xCCCCCC : 0xFFFFFF;
        frame.setRGB(x, y, square);
      }
    }
    Graphics2D g = frame.createGraphics();
    g.drawImage(mascot, 0, 0, null);
    g.dispose();
    return frame;
  }
}
