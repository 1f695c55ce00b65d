package com.mascotposes.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutOutQualityTest {
  private static final Color ORANGE = new Color(0xE07830);

  @ParameterizedTest
  @CsvSource({
    "#00FF00, #00FF00, 0, 1.0",
    "#28E632, #14C81E, 2, 1.5",
    "#14B43C, #289628, 3, 2.0",
    "#FF00FF, #F014E6, 2, 1.5"
  })
  void farKeyAsModelsPaintIt_isCutAlongTheTrueEdge(
      String left, String right, double grain, double most) {
    BufferedImage truth = DrawnMascot.alone(ORANGE);
    BufferedImage frame = DrawnMascot.on(truth, Color.decode(left), Color.decode(right), grain);
    KeyColor asked = left.startsWith("#FF") ? KeyColor.MAGENTA : KeyColor.GREEN;

    CutOutResult cut = CutOut.of(frame, CutOutOptions.askedFar(asked));

    assertThat(cut.frame()).isEqualTo(FrameKind.ASKED_KEY);
    assertThat(cut.quality().acceptable()).isTrue();
    assertThat(DrawnMascot.alphaError(truth, cut.picture())).isLessThan(most);
  }

  @Test
  void holeInsideTheArm_isOpenOnAKey() {
    BufferedImage truth = DrawnMascot.alone(ORANGE);
    BufferedImage frame = DrawnMascot.on(truth, Color.GREEN, Color.GREEN, 0);

    CutOutResult cut = CutOut.of(frame, CutOutOptions.askedFar(KeyColor.GREEN));

    assertThat(cut.picture().getRGB(120, 265) >>> 24).isZero();
  }

  @Test
  void whiteBodyOnWhitePaper_staysInsideItsOutline() {
    BufferedImage truth = DrawnMascot.alone(Color.WHITE);
    BufferedImage frame = DrawnMascot.on(truth, Color.WHITE, Color.WHITE, 0);

    CutOutResult cut = CutOut.of(frame, CutOutOptions.unknownBackdrop());

    assertThat(cut.frame()).isEqualTo(FrameKind.WHITE);
    assertThat(cut.picture().getRGB(265, 350)).isEqualTo(0xFFFFFFFF);
    assertThat(cut.picture().getRGB(20, 20) >>> 24).isZero();
  }

  @Test
  void paintedCheckerboard_isRecognisedAndNotShown() {
    BufferedImage frame = new BufferedImage(512, 512, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 512 * 512; i++) {
      boolean light = (i % 512 / 24 + i / 512 / 24) % 2 == 0;
      frame.setRGB(i % 512, i / 512, light ? 0xFFFFFF : 0xCCCCCC);
    }
    Graphics2D g = frame.createGraphics();
    g.drawImage(DrawnMascot.alone(ORANGE), 0, 0, null);
    g.dispose();

    CutOutResult cut = CutOut.of(frame, CutOutOptions.askedFar(KeyColor.GREEN));

    assertThat(cut.frame()).isEqualTo(FrameKind.CHECKERBOARD);
    assertThat(cut.quality().acceptable()).isFalse();
    assertThat(cut.picture().getRGB(20, 20) >>> 24).isZero();
  }

  @Test
  void framesOfOneColour_areNotShown() {
    BufferedImage frame = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);

    CutOutResult cut = CutOut.of(frame, CutOutOptions.unknownBackdrop());

    assertThat(cut.quality().acceptable()).isFalse();
    assertThat(cut.quality().score()).isZero();
  }

  @Test
  void fullyTransparentFrame_isRespected() {
    BufferedImage frame = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB);

    CutOutResult cut = CutOut.of(frame, CutOutOptions.unknownBackdrop());

    assertThat(cut.frame()).isEqualTo(FrameKind.TRANSPARENT);
  }

  @Test
  void veryLargeFrame_isReducedFirst() {
    BufferedImage frame = new BufferedImage(5000, 3000, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = frame.createGraphics();
    g.setColor(Color.GREEN);
    g.fillRect(0, 0, 5000, 3000);
    g.setColor(Color.RED);
    g.fillOval(1500, 500, 2000, 2000);
    g.dispose();

    CutOutResult cut = CutOut.of(frame, CutOutOptions.askedFar(KeyColor.GREEN));

    assertThat(cut.picture().getWidth()).isEqualTo(1666);
    assertThat(cut.picture().getRGB(833, 500)).isEqualTo(0xFFFF0000);
  }

  @Test
  void shadowKept_isSeeThroughBlack() {
    BufferedImage frame = DrawnMascot.on(DrawnMascot.alone(ORANGE), Color.WHITE, Color.WHITE, 0);
    for (int x = 0; x < 512; x++) {
      for (int y = 430; y < 500; y++) {
        double u = (x - 265) / 140.0;
        double v = (y - 465) / 30.0;
        int level = (int) (255 - 110 * Math.exp(-1.6 * (u * u + v * v)));
        frame.setRGB(x, y, level << 16 | level << 8 | level);
      }
    }
    CutOutOptions keeping = CutOutOptions.unknownBackdrop().withShadowKept(true);

    BufferedImage kept = CutOut.of(frame, keeping).picture();
    BufferedImage dropped = CutOut.of(frame, CutOutOptions.unknownBackdrop()).picture();

    assertThat(kept.getRGB(265, 465) >>> 24).isBetween(40, 130);
    assertThat(dropped.getRGB(265, 465) >>> 24).isZero();
  }
}
