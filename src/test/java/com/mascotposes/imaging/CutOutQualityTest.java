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
    BufferedImage frame = squares(24);
    paint(frame, DrawnMascot.alone(ORANGE));

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

  @Test
  void whiteBodyOnSquares_keepsTheLightSquaresBehindIt() {
    BufferedImage truth = DrawnMascot.alone(Color.WHITE);
    BufferedImage frame = squares(24);
    paint(frame, truth);

    CutOutResult cut = CutOut.of(frame, CutOutOptions.askedFar(KeyColor.GREEN));

    assertThat(cut.frame()).isEqualTo(FrameKind.CHECKERBOARD);
    assertThat(DrawnMascot.alphaError(truth, cut.picture())).isLessThan(2);
  }

  @Test
  void holeOnGrey_isOpen() {
    BufferedImage frame = DrawnMascot.on(DrawnMascot.alone(ORANGE), Color.GRAY, Color.GRAY, 0);

    CutOutResult cut = CutOut.of(frame, CutOutOptions.unknownBackdrop());

    assertThat(cut.frame()).isEqualTo(FrameKind.GREY);
    assertThat(cut.picture().getRGB(120, 265) >>> 24).isZero();
  }

  @Test
  void holeOnOffWhite_isOpenAndEyesStayWhite() {
    Color offWhite = new Color(0xFAFAF9);
    BufferedImage frame = DrawnMascot.on(DrawnMascot.alone(ORANGE), offWhite, offWhite, 0);

    CutOutResult cut = CutOut.of(frame, CutOutOptions.unknownBackdrop());

    assertThat(cut.frame()).isEqualTo(FrameKind.WHITE);
    assertThat(cut.picture().getRGB(120, 265) >>> 24).isZero();
    assertThat(cut.picture().getRGB(233, 185) >>> 24).isEqualTo(255);
  }

  @Test
  void colourPointedOut_winsOverTheBorder() {
    BufferedImage frame = DrawnMascot.on(DrawnMascot.alone(ORANGE), Color.GREEN, Color.GREEN, 0);
    Graphics2D g = frame.createGraphics();
    g.setColor(Color.WHITE);
    g.setStroke(new java.awt.BasicStroke(24));
    g.drawRect(0, 0, 511, 511);
    g.dispose();
    CutOutOptions pointed = CutOutOptions.unknownBackdrop().withManualKey(new KeyColor(0x00FF00));

    BufferedImage guessed = CutOut.of(frame, CutOutOptions.unknownBackdrop()).picture();
    BufferedImage cut = CutOut.of(frame, pointed).picture();

    assertThat(guessed.getRGB(40, 40) >>> 24).isEqualTo(255);
    assertThat(cut.getRGB(40, 40) >>> 24).isZero();
    assertThat(cut.getRGB(265, 350) >>> 24).isEqualTo(255);
  }

  @Test
  void moreStrength_takesMoreAway() {
    BufferedImage truth = DrawnMascot.alone(ORANGE);
    BufferedImage frame = DrawnMascot.on(truth, Color.GREEN, new Color(0x20C040), 9);
    CutOutOptions options = CutOutOptions.askedFar(KeyColor.GREEN);

    long least = opaque(CutOut.of(frame, options.withStrength(0)).picture());
    long usual = opaque(CutOut.of(frame, options).picture());
    long most = opaque(CutOut.of(frame, options.withStrength(1)).picture());

    assertThat(least).isGreaterThan(usual);
    assertThat(usual).isGreaterThanOrEqualTo(most);
  }

  @Test
  void borderOfManyColours_isAScene() {
    BufferedImage frame = new BufferedImage(512, 512, BufferedImage.TYPE_INT_RGB);
    java.util.Random random = new java.util.Random(3);
    Graphics2D g = frame.createGraphics();
    for (int i = 0; i < 64; i++) {
      g.setColor(new Color(random.nextInt(1 << 24)));
      g.fillRect(i % 8 * 64, i / 8 * 64, 64, 64);
    }
    g.dispose();
    paint(frame, DrawnMascot.alone(ORANGE));

    CutOutResult cut = CutOut.of(frame, CutOutOptions.askedFar(KeyColor.GREEN));

    assertThat(cut.frame()).isEqualTo(FrameKind.SCENE);
    assertThat(cut.quality().acceptable()).isFalse();
  }

  @Test
  void backdropThatRunsFar_isAGradientAndIsFollowed() {
    BufferedImage truth = DrawnMascot.alone(ORANGE);
    BufferedImage frame = DrawnMascot.on(truth, new Color(0x2020FF), new Color(0x80C0FF), 0);

    CutOutResult cut = CutOut.of(frame, CutOutOptions.askedFar(KeyColor.BLUE));

    assertThat(cut.frame()).isEqualTo(FrameKind.GRADIENT);
    assertThat(DrawnMascot.alphaError(truth, cut.picture())).isLessThan(5);
  }

  private static BufferedImage squares(int side) {
    BufferedImage frame = new BufferedImage(512, 512, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 512 * 512; i++) {
      boolean light = (i % 512 / side + i / 512 / side) % 2 == 0;
      frame.setRGB(i % 512, i / 512, light ? 0xFFFFFF : 0xCCCCCC);
    }
    return frame;
  }

  private static void paint(BufferedImage frame, BufferedImage mascot) {
    Graphics2D g = frame.createGraphics();
    g.drawImage(mascot, 0, 0, null);
    g.dispose();
  }

  private static long opaque(BufferedImage picture) {
    return java.util.Arrays.stream(ArgbPicture.pixels(picture)).filter(p -> p >>> 24 > 0).count();
  }
}
