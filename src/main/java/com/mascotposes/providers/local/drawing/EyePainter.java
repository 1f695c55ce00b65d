package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.DrawingStyle.EyeMake;
import com.mascotposes.providers.local.look.Features.Ears;
import com.mascotposes.providers.local.look.Rgb;
import com.mascotposes.providers.local.wish.Brows;
import com.mascotposes.providers.local.wish.Eyes;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;

/** Draws one eye. The pen's origin is the eye's middle. */
final class EyePainter {

  private final Pen pen;
  private final Figure figure;
  private final int side;
  private final Rgb ink;
  private final boolean onDark;
  private final double rx;
  private final double ry;

  /**
   * @param side -1 the viewer's left eye, 1 the right one
   * @param onDark whether what lies around the eye is dark, so that it needs white
   */
  EyePainter(Pen pen, Figure figure, int side, Rgb ink, boolean onDark) {
    this.pen = pen;
    this.figure = figure;
    this.side = side;
    this.ink = ink;
    this.onDark = onDark;
    double size = figure.look().seed().between("eye size", 0.95, 1.07);
    double grown = figure.posture().eyes() == Eyes.WIDE ? 1.16 : 1;
    EyeMake make = make();
    double unit = figure.build().faceW() * size * grown;
    this.rx = unit * (make == EyeMake.BIG ? 0.165 : make == EyeMake.DOT ? 0.075 : 0.138);
    this.ry = unit * (make == EyeMake.BIG ? 0.195 : make == EyeMake.DOT ? 0.085 : 0.182);
  }

  private EyeMake make() {
    return figure.look().style().eyes();
  }

  private boolean isScreen() {
    return figure.features().ears() == Ears.ANTENNA;
  }

  void draw(Eyes eyes) {
    switch (eyes) {
      case OPEN, WIDE -> drawOpen(0, 0);
      case LOOK_UP -> drawOpen(0.3, -0.42);
      case LOOK_DOWN -> drawOpen(0, 0.42);
      case LOOK_SIDE -> drawOpen(figure.posture().turn() < 0 ? -0.5 : 0.5, 0);
      case PLEADING -> drawPleading();
      case HALF -> drawHalf();
      case WINK -> {
        if (side > 0) {
          drawArc(1);
        } else {
          drawOpen(0, 0);
        }
      }
      case JOYFUL -> drawArc(1);
      case CLOSED -> drawArc(-1);
      case TIGHT ->
          stroke(
              Curves.line(
                  side * -0.8 * bigX(),
                  -0.5 * bigY(),
                  side * 0.6 * bigX(),
                  0,
                  side * -0.8 * bigX(),
                  0.5 * bigY()),
              true);
      case HEARTS -> pen.thing(Curves.heart(bigX() * 1.5), new Rgb(0xF2, 0x3F, 0x6B));
      case STARS -> drawStar();
      case DIZZY -> drawSpiral();
      case SHADES -> {
        drawOpen(0, 0);
        drawShade();
      }
    }
  }

  private double bigX() {
    return Math.max(rx, 0.11 * figure.build().faceW());
  }

  private double bigY() {
    return Math.max(ry, 0.14 * figure.build().faceW());
  }

  private void drawOpen(double lookX, double lookY) {
    EyeMake make = make();
    if (make == EyeMake.IRIS && !isScreen()) {
      drawIris(lookX, lookY);
      return;
    }
    if (onDark && !isScreen()) {
      pen.plain(Curves.ellipse(0, 0, rx * 1.34, ry * 1.3), Rgb.WHITE);
    } else if (figure.features().ears() == Ears.FROG) {
      pen.thing(Curves.ellipse(0, 0, rx * 1.8, ry * 1.5), Rgb.WHITE);
    }
    Vec look = new Vec(lookX * rx * 0.9, lookY * ry * 0.7);
    Pen ball = pen.at(look, 0);
    ball.plain(Curves.ellipse(0, 0, rx, ry), ink);
    if (make != EyeMake.DOT && !isScreen()) {
      drawLights(ball, make, lookX, lookY);
    }
  }

  private void drawLights(Pen ball, EyeMake make, double lookX, double lookY) {
    if (make == EyeMake.BIG) {
      Area glow = new Area(Curves.ellipse(0, 0, rx * 0.86, ry * 0.88));
      glow.subtract(new Area(Curves.ellipse(0, -0.34 * ry, rx * 1.1, ry * 0.9)));
      ball.plain(glow, ink.mix(figure.palette().dress(), 0.62));
    }
    double x = -0.28 * rx + lookX * 0.3 * rx;
    double y = -0.4 * ry + lookY * 0.2 * ry;
    ball.plain(Curves.ellipse(x, y, 0.38 * rx, 0.34 * rx), Rgb.WHITE);
    if (make != EyeMake.PLAIN) {
      ball.plain(Curves.ellipse(0.34 * rx, 0.4 * ry, 0.2 * rx, 0.19 * rx), Rgb.WHITE);
    }
  }

  private void drawIris(double lookX, double lookY) {
    double white = 1.5;
    Shape ball = Curves.ellipse(0, 0, rx * white, ry * 1.45);
    pen.plain(Curves.ellipse(0, -0.06 * ry, rx * white * 1.07, ry * 1.5), ink);
    pen.plain(ball, Rgb.WHITE);
    double x = lookX * rx * 0.9 - side * 0.12 * rx;
    double y = lookY * ry * 0.7 + 0.05 * ry;
    Rgb iris = figure.palette().dress();
    pen.patch(Curves.ellipse(x, y, rx * 1.26, rx * 1.3), ball, iris.darker(0.45));
    pen.patch(Curves.ellipse(x, y + 0.1 * rx, rx * 1.1, rx * 1.08), ball, iris);
    pen.patch(Curves.ellipse(x, y, rx * 0.72, rx * 0.74), ball, ink);
    pen.plain(Curves.ellipse(x - 0.4 * rx, y - 0.44 * rx, 0.32 * rx, 0.32 * rx), Rgb.WHITE);
    pen.plain(Curves.ellipse(x + 0.4 * rx, y + 0.42 * rx, 0.14 * rx, 0.14 * rx), Rgb.WHITE);
    drawUpperLid(ball);
  }

  /** The lid that keeps a round eye from staring; an angry one comes down over the nose. */
  private void drawUpperLid(Shape ball) {
    if (figure.posture().eyes() == Eyes.WIDE) {
      return;
    }
    double slant = figure.posture().brows() == Brows.ANGRY ? 0.55 : 0.06;
    double inner = (-0.98 + slant) * ry;
    double outer = (-0.98 - 0.2 * slant) * ry;
    double left = side > 0 ? inner : outer;
    double right = side > 0 ? outer : inner;
    double x = 2 * rx;
    Shape lid = Curves.polygon(-x, -2 * ry, x, -2 * ry, x, right, -x, left);
    pen.patch(lid, Curves.ellipse(0, -0.06 * ry, rx * 1.64, ry * 1.54), lidColour());
    Area rim = new Area(ball);
    rim.intersect(new Area(Curves.polygon(-x, left, x, right, x, right + 9, -x, left + 9)));
    pen.plain(rim, ink);
  }

  private void drawPleading() {
    drawOpen(0, -0.1);
    pen.plain(Curves.ellipse(0.1 * rx, 0.5 * ry, 0.5 * rx, 0.24 * ry), Rgb.WHITE);
    pen.plain(Curves.ellipse(-0.3 * rx, -0.36 * ry, 0.48 * rx, 0.44 * rx), Rgb.WHITE);
  }

  private void drawHalf() {
    drawOpen(0, 0.1);
    double wide = bigX() * (make() == EyeMake.IRIS ? 1.9 : 1.35);
    double high = bigY() * (make() == EyeMake.IRIS ? 1.6 : 1.25);
    Area lid = new Area(Curves.ellipse(0, 0, wide, high));
    lid.subtract(new Area(Curves.box(-2 * wide, -0.16 * high, 4 * wide, 4 * high, 0)));
    pen.plain(lid, lidColour());
    pen.line(Curves.line(-wide * 0.96, -0.16 * high, wide * 0.96, -0.16 * high), 8, lidLine());
  }

  private Rgb lidColour() {
    return switch (figure.features().marking()) {
      case PANDA, MASK, SCREEN -> figure.palette().mark();
      case OWL, FACE -> figure.palette().light().darker(0.1);
      default -> figure.palette().coat().darker(0.1);
    };
  }

  private Rgb lidLine() {
    return isScreen() ? ink : onDark ? figure.palette().light() : ink;
  }

  /** An arc: 1 bulges upwards, -1 hangs down. */
  private void drawArc(int up) {
    double x = bigX() * 1.12;
    double y = bigY() * 0.62 * up;
    stroke(Curves.open("-1,.5 -.6,-.28 0,-.56 .6,-.28 1,.5", x, y), true);
  }

  private void stroke(Shape path, boolean thick) {
    Rgb colour = isScreen() ? ink : onDark ? Rgb.WHITE : ink;
    pen.line(path, Math.max(9, (thick ? 0.075 : 0.05) * figure.build().faceW()), colour);
  }

  private void drawStar() {
    pen.thing(Curves.star(5, bigX() * 1.6, bigX() * 0.72), new Rgb(0xFF, 0xC8, 0x2E));
  }

  private void drawSpiral() {
    Path2D spiral = new Path2D.Double();
    spiral.moveTo(0, 0);
    for (int i = 1; i <= 44; i++) {
      double radius = bigX() * 1.25 * i / 44;
      double angle = side * i * 0.36;
      spiral.lineTo(radius * Math.cos(angle), radius * Math.sin(angle));
    }
    if (!isScreen()) {
      pen.plain(Curves.ellipse(0, 0, bigX() * 1.5, bigX() * 1.5), Rgb.WHITE);
    }
    pen.line(spiral, Math.max(6, 0.035 * figure.build().faceW()), ink);
  }

  private void drawShade() {
    double w = figure.build().faceW();
    double bridge = Math.abs(Face.eye(figure, side).x() - figure.faceShift());
    Rgb dark = new Rgb(0x2B, 0x22, 0x3C);
    pen.plain(Curves.box(side > 0 ? -bridge : 0, -0.15 * w, bridge, 0.07 * w, 6), dark);
    pen.thing(Curves.mirrored("0,-.8 .8,-.8 1,-.6 .86,.3 .4,.84 0,.86", 0.29 * w, 0.22 * w), dark);
    pen.tint(
        Curves.polygon(
            -0.16 * w, -0.13 * w, -0.06 * w, -0.13 * w, -0.14 * w, 0.08 * w, -0.2 * w, 0.02 * w),
        Rgb.WHITE,
        0.34);
  }
}
