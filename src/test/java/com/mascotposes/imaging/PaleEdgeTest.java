package com.mascotposes.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pale bodies on paper, where an edge that runs nearly level changes little from step to step. */
class PaleEdgeTest {
  private static final int SIDE = 1024;
  private static final double TILT = 1 / 60.0;
  private static final int JPEG_BLOCK_PX = 8;

  @Test
  void paleBodyInAJpeg_keepsItsLevelEdges() throws IOException {
    BufferedImage frame = paleBody(new Color(224, 224, 224), 0);

    BufferedImage cut = CutOut.of(JpegCopy.of(frame), CutOutOptions.unknownBackdrop()).picture();

    assertThat(eaten(cut)).isLessThan(0.002);
  }

  @Test
  void paleBodyUnderGrain_keepsItsLevelEdges() {
    BufferedImage frame = paleBody(new Color(219, 219, 219), 0.8);

    BufferedImage cut = CutOut.of(frame, CutOutOptions.unknownBackdrop()).picture();

    assertThat(eaten(cut)).isLessThan(0.002);
  }

  @Test
  void ringingBesideABlackOutline_isNoMascot() throws IOException {
    BufferedImage frame = paleBody(Color.BLACK, 0);

    BufferedImage cut = CutOut.of(JpegCopy.of(frame), CutOutOptions.unknownBackdrop()).picture();

    assertThat(opaqueOutside(cut)).isZero();
  }

  private static BufferedImage paleBody(Color body, double grain) {
    BufferedImage frame = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = frame.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    int paper = grain > 0 ? 250 : 255;
    g.setColor(new Color(paper, paper, paper));
    g.fillRect(0, 0, SIDE, SIDE);
    g.setColor(body);
    g.fill(body(0));
    g.dispose();
    Random random = new Random(3);
    for (int i = 0; grain > 0 && i < SIDE * SIDE; i++) {
      int rgb = frame.getRGB(i % SIDE, i / SIDE);
      int level = (rgb & 255) + (int) Math.round(grain * random.nextGaussian());
      frame.setRGB(i % SIDE, i / SIDE, Math.min(255, level) * 0x010101);
    }
    return frame;
  }

  /** The share of the body, without its outermost two pixels, that is less than half opaque. */
  private static double eaten(BufferedImage cut) {
    Shape inner = body(-2);
    int inside = 0;
    int gone = 0;
    for (int i = 0; i < SIDE * SIDE; i++) {
      if (inner.contains(i % SIDE + 0.5, i / SIDE + 0.5)) {
        inside++;
        gone += cut.getRGB(i % SIDE, i / SIDE) >>> 24 < 128 ? 1 : 0;
      }
    }
    return (double) gone / inside;
  }

  private static int opaqueOutside(BufferedImage cut) {
    Shape outer = body(JPEG_BLOCK_PX);
    int left = 0;
    for (int i = 0; i < SIDE * SIDE; i++) {
      boolean outside = !outer.contains(i % SIDE + 0.5, i / SIDE + 0.5);
      left += outside && cut.getRGB(i % SIDE, i / SIDE) >>> 24 >= 128 ? 1 : 0;
    }
    return left;
  }

  /** A slightly tilted box, grown by so many pixels on every side. */
  private static Shape body(double grown) {
    Rectangle2D box =
        new Rectangle2D.Double(150 - grown, 280 - grown, 700 + 2 * grown, 400 + 2 * grown);
    return AffineTransform.getShearInstance(0, TILT).createTransformedShape(box);
  }
}
