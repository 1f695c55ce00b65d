package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.Features.Marking;
import com.mascotposes.providers.local.look.Rgb;
import com.mascotposes.providers.local.look.Species;
import java.awt.Shape;

/** Draws the mouth. The pen's origin is its middle. */
final class MouthPainter {

  private static final Rgb INSIDE = new Rgb(0x8C, 0x2F, 0x3F);
  private static final Rgb TONGUE = new Rgb(0xF5, 0x7F, 0x86);
  private static final String BOWL = "0,-.42 .6,-.46 1,-.5 .82,.3 .4,.82 0,.92";

  private final Pen pen;
  private final Figure figure;
  private final Rgb ink;
  private final double size;
  private final double linePx;

  /**
   * @param size half width in pixels
   */
  MouthPainter(Pen pen, Figure figure, Rgb ink, double size) {
    this.pen = pen;
    this.figure = figure;
    this.ink = ink;
    this.size = size;
    this.linePx = Math.max(8, 0.05 * figure.build().faceW());
  }

  void draw() {
    switch (figure.posture().mouth()) {
      case SMILE -> {
        line("-1,-.3 -.5,.2 0,.34 .5,.2 1,-.3");
        drawTeeth(0.26);
      }
      case OPEN_SMILE -> drawOpen(1);
      case LAUGH -> drawOpen(1.35);
      case GRIN -> drawGrin();
      case SMALL -> line("-.5,-.06 0,.14 .5,-.06");
      case ROUND -> hole(Curves.ellipse(0, 0.1 * size, 0.44 * size, 0.56 * size), 0.5);
      case FROWN -> line("-.9,.4 -.4,-.06 0,-.16 .4,-.06 .9,.4");
      case WAIL -> hole(Curves.mirrored("0,-.6 .6,-.44 1,.5 .7,.66 0,.44", size, size * 0.9), 0.5);
      case WAVY -> line("-1,.1 -.6,-.2 -.2,.16 .2,-.16 .6,.2 1,-.1");
      case TONGUE -> {
        line("-1,-.3 -.5,.2 0,.34 .5,.2 1,-.3");
        Shape tongue = Curves.closed("0,.24 .62,.06 .74,.5 .48,.86 .14,.74", size, size);
        pen.thing(tongue, TONGUE);
      }
      case FLAT -> line("-.8,.06 0,.06 .8,.06");
      case SMIRK -> line("-.8,.12 0,.22 .6,.06 1.05,-.34");
      case SHOUT -> hole(Curves.ellipse(0, 0.22 * size, 0.66 * size, 0.86 * size), 0.6);
      case CHEW -> {
        line("-.6,.0 -.2,.2 .2,.2 .6,.0");
        pen.tint(Curves.ellipse(-1.5 * size, 0, 0.5 * size, 0.44 * size), Rgb.WHITE, 0.22);
      }
      case KISS -> line("-.1,-.5 .34,-.34 0,-.06 .34,.2 -.1,.4");
      case YAWN -> hole(Curves.ellipse(0, 0.2 * size, 0.56 * size, 0.8 * size), 0.7);
    }
  }

  private void line(String points) {
    pen.line(Curves.open(points, size, size), linePx, ink);
  }

  private void hole(Shape shape, double tongueY) {
    drawHole(shape);
    pen.patch(Curves.ellipse(0, (tongueY + 0.44) * size, 0.56 * size, 0.42 * size), shape, TONGUE);
  }

  private void drawHole(Shape shape) {
    boolean screen = figure.features().marking() == Marking.SCREEN;
    Rgb rim = screen ? ink : INSIDE.darker(0.5);
    pen.line(shape, linePx * 0.7, rim);
    pen.plain(shape, INSIDE);
  }

  private void drawOpen(double grown) {
    Shape bowl = Curves.mirrored(BOWL, size * (0.9 + 0.1 * grown), size * grown);
    drawHole(bowl);
    pen.patch(Curves.ellipse(0, 0.86 * size * grown, 0.62 * size, 0.5 * size), bowl, TONGUE);
    pen.patch(
        Curves.box(-0.8 * size, -0.7 * size * grown, 1.6 * size, 0.44 * size * grown, 6),
        bowl,
        Rgb.WHITE);
    drawFangs();
  }

  private void drawFangs() {
    if (figure.species() == Species.MONSTER) {
      drawTeeth(-0.3);
    }
  }

  private void drawGrin() {
    Shape teeth = Curves.mirrored("0,-.3 .6,-.36 1,-.46 .9,.14 .5,.48 0,.56", size, size);
    pen.line(teeth, linePx * 0.7, INSIDE.darker(0.5));
    pen.plain(teeth, Rgb.WHITE);
    pen.line(
        Curves.open("-.84,.04 -.4,.1 0,.12 .4,.1 .84,.04", size, size), 4, new Rgb(205, 190, 205));
  }

  private void drawTeeth(double y) {
    if (figure.features().marking() != Marking.TEETH) {
      return;
    }
    boolean monster = figure.species() == Species.MONSTER;
    if (monster) {
      for (int side = -1; side <= 1; side += 2) {
        double x = side * 0.56 * size;
        pen.thing(
            Curves.polygon(
                x - 0.2 * size, y * size, x + 0.2 * size, (y - 0.1) * size, x, (y + 0.5) * size),
            Rgb.WHITE);
      }
    } else {
      pen.thing(Curves.box(-0.26 * size, (y + 0.04) * size, 0.52 * size, 0.5 * size, 6), Rgb.WHITE);
    }
  }
}
