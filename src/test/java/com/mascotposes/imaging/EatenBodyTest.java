package com.mascotposes.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** White bodies on white paper of which nothing but the drawing is left must not pass silently. */
class EatenBodyTest {
  private static final Color GREY = new Color(0x808080);
  private static final Color INK = new Color(0x30343C);

  @Test
  void lineDrawingWithAGapInItsOutline_isRefused() {
    CutOutResult cut = cut(Color.WHITE, g -> outline(g, 20));

    assertThat(cut.picture().getRGB(256, 256) >>> 24).isZero();
    assertThat(cut.quality().gone()).isGreaterThan(0.4);
    assertThat(cut.quality().acceptable()).isFalse();
    assertThat(cut.quality().score()).isLessThan(0.4);
  }

  @Test
  void lineDrawingThatIsClosed_isAccepted() {
    CutOutResult cut = cut(Color.WHITE, g -> outline(g, 0));

    assertThat(cut.picture().getRGB(256, 256)).isEqualTo(0xFFFFFFFF);
    assertThat(cut.quality().acceptable()).isTrue();
  }

  @Test
  void lineDrawingOfTheGreyBehindIt_isRefused() {
    CutOutResult cut = cut(GREY, g -> outline(g, 20));

    assertThat(cut.quality().acceptable()).isFalse();
  }

  @Test
  void hatAndFeetOfABodyThatIsGone_areRefused() {
    CutOutResult cut = cut(Color.WHITE, EatenBodyTest::hatAndFeet);

    assertThat(cut.quality().gone()).isGreaterThan(0.4);
    assertThat(cut.quality().acceptable()).isFalse();
  }

  @Test
  void robotOfLooseParts_isAccepted() {
    CutOutResult cut = cut(Color.WHITE, EatenBodyTest::robot);

    assertThat(cut.quality().acceptable()).isTrue();
  }

  @Test
  void armThatEnclosesPaper_isAccepted() {
    BufferedImage frame = DrawnMascot.on(DrawnMascot.alone(Color.ORANGE), GREY, GREY, 0);

    CutOutResult cut = CutOut.of(frame, CutOutOptions.unknownBackdrop());

    assertThat(cut.quality().gone()).isBetween(0.01, 0.2);
    assertThat(cut.quality().acceptable()).isTrue();
  }

  /** Nobody can tell a hoop from an eaten body, but on a key nothing else can have been eaten. */
  @Test
  void hoopOnAKey_isAccepted() {
    CutOutResult cut = cut(Color.GREEN, g -> outline(g, 0));

    assertThat(cut.quality().gone()).isGreaterThan(0.4);
    assertThat(cut.quality().acceptable()).isTrue();
  }

  private static CutOutResult cut(Color backdrop, Consumer<Graphics2D> mascot) {
    BufferedImage frame = new BufferedImage(512, 512, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = frame.createGraphics();
    g.setColor(backdrop);
    g.fillRect(0, 0, 512, 512);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    mascot.accept(g);
    g.dispose();
    return CutOut.of(frame, CutOutOptions.unknownBackdrop());
  }

  /** A head drawn with a thick pen. */
  private static void outline(Graphics2D g, int gapDegrees) {
    g.setColor(INK);
    g.setStroke(new BasicStroke(12));
    g.drawArc(96, 96, 320, 320, 270, 360 - gapDegrees);
  }

  private static void hatAndFeet(Graphics2D g) {
    g.setColor(new Color(0x7A4A2A));
    g.fillRect(130, 100, 250, 50);
    g.fillOval(150, 400, 90, 30);
    g.fillOval(280, 400, 90, 30);
    g.fillOval(200, 220, 20, 30);
    g.fillOval(290, 220, 20, 30);
  }

  private static void robot(Graphics2D g) {
    g.setColor(new Color(0x3070C0));
    g.fillRoundRect(176, 60, 160, 120, 30, 30);
    g.fillRoundRect(156, 190, 200, 180, 30, 30);
    g.fillRoundRect(110, 200, 36, 130, 20, 20);
    g.fillRoundRect(366, 200, 36, 130, 20, 20);
    g.fillRoundRect(176, 380, 60, 70, 20, 20);
    g.fillRoundRect(276, 380, 60, 70, 20, 20);
  }
}
