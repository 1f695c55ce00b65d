package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.Palette;
import com.mascotposes.providers.local.look.Rgb;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Draws what makes an object or sign itself: handles, rays, sockets. */
final class ObjectParts {

  private final Pen pen;
  private final Figure figure;
  private final Shape body;
  private final Palette palette;
  private final double w;
  private final double h;

  ObjectParts(Pen pen, Figure figure, Shape body) {
    this.pen = pen;
    this.figure = figure;
    this.body = body;
    this.palette = figure.palette();
    this.w = figure.build().headW();
    this.h = figure.build().headH();
  }

  void drawBehind() {
    switch (figure.form()) {
      case SUN -> drawRays();
      case PLANET -> drawRing(true);
      case CUP -> drawHandle();
      case ROCKET -> drawFins();
      case APPLE -> {
        pen.form(
            Curves.closed("-12,10 -14,-60 6,-96 26,-88 14,-50 14,10", 1, 1)
                .createTransformedShape(at(0, -0.78 * h)),
            new Rgb(0x8A, 0x5A, 0x3C));
      }
      default -> {}
    }
  }

  void drawOn() {
    new FoodParts(pen, figure, body).draw();
    switch (figure.form()) {
      case CUP -> {
        pen.thing(Curves.ellipse(0, -0.93 * h, 0.92 * w, 0.13 * h), palette.light());
        pen.plain(Curves.ellipse(0, -0.91 * h, 0.8 * w, 0.09 * h), palette.mark());
        pen.patch(Curves.box(-1.1 * w, 0.52 * h, 2.2 * w, 0.16 * h, 0), body, palette.trim());
      }
      case BULB -> drawSocket();
      case BOOK -> drawBook();
      case ROCKET -> drawRocket();
      case CACTUS -> drawCactus();
      case PLANET -> {
        pen.patch(Curves.ellipse(-0.6 * w, -0.66 * h, 0.36 * w, 0.22 * h), body, palette.light());
        pen.patch(Curves.ellipse(0.66 * w, 0.66 * h, 0.3 * w, 0.2 * h), body, palette.light());
        drawRing(false);
      }
      case FLAME ->
          pen.plain(
              Curves.mirrored("0,-.5 0,-.5 .2,-.2 .5,.06 .66,.36 .5,.72 .3,.9 0,.93", w, h),
              palette.light());
      case DROP -> pen.tint(Curves.open("-.52,.1 -.62,.42 -.44,.7 -.54,.44", w, h), Rgb.WHITE, 0.5);
      case SLIME -> {
        pen.tint(Curves.ellipse(0.5 * w, -0.34 * h, 20, 20), Rgb.WHITE, 0.35);
        pen.tint(Curves.ellipse(0.66 * w, -0.1 * h, 11, 11), Rgb.WHITE, 0.35);
      }
      case FUZZ ->
          pen.plain(Curves.ellipse(0, 0.56 * h, 0.5 * w, 0.32 * h), palette.coat().lighter(0.3));
      default -> {}
    }
  }

  private static AffineTransform at(double x, double y) {
    return AffineTransform.getTranslateInstance(x, y);
  }

  private void drawRays() {
    for (int i = 0; i < 12; i++) {
      Shape ray = Curves.closed("-34,6 0,-74 0,-74 34,6", 1, i % 2 == 0 ? 1.15 : 0.85);
      Vec foot = new Vec(0, -0.97 * h).turned(i * 30);
      pen.form(Curves.turned(ray, i * 30, foot.x(), foot.y()), palette.mark());
    }
  }

  private void drawRing(boolean behind) {
    Path2D half = new Path2D.Double();
    for (int i = 0; i <= 40; i++) {
      double angle = Math.PI * (behind ? -i : i) / 40;
      double x = 1.42 * w * Math.cos(angle);
      double y = 0.3 * h * Math.sin(angle);
      if (i == 0) {
        half.moveTo(x, y);
      } else {
        half.lineTo(x, y);
      }
    }
    Shape tilted = Curves.turned(half, -12, 0, 0.3 * h);
    pen.sign(tilted, 24, palette.mark());
  }

  private void drawHandle() {
    Path2D ring = Curves.open("0,-.5 .42,-.56 .62,-.16 .4,.3 -.06,.36", w, h);
    Shape placed = Curves.moved(ring, 0.84 * w, 0.04 * h);
    pen.sign(placed, 44, palette.coat());
  }

  private void drawFins() {
    for (int side = -1; side <= 1; side += 2) {
      pen.form(
          Curves.closed(".5,.06 .96,.4 1.02,.92 1.02,.92 .8,.8 .44,.8", side * w, h),
          palette.mark());
    }
  }

  private void drawSocket() {
    Shape socket = Curves.box(-0.42 * w, 0.6 * h, 0.84 * w, 0.4 * h, 18);
    pen.form(socket, palette.mark());
    for (int i = 0; i < 2; i++) {
      double y = (0.73 + 0.13 * i) * h;
      pen.line(Curves.line(-0.36 * w, y + 6, 0.36 * w, y - 6), 8, palette.mark().darker(0.35));
    }
  }

  private void drawBook() {
    pen.patch(
        Curves.box(-1.2 * w, -1.2 * h, 0.36 * w, 2.4 * h, 0), body, palette.coat().darker(0.22));
    pen.patch(Curves.box(-0.7 * w, 0.84 * h, 2 * w, 0.12 * h, 0), body, palette.light());
    Shape ribbon =
        Curves.polygon(
            0.44 * w, -h, 0.68 * w, -h, 0.68 * w, -0.5 * h, 0.56 * w, -0.6 * h, 0.44 * w, -0.5 * h);
    pen.patch(ribbon, body, palette.mark());
  }

  private void drawRocket() {
    pen.patch(Curves.box(-w, -1.2 * h, 2 * w, 0.6 * h, 0), body, palette.mark());
    Shape window = Curves.ellipse(0, -0.02 * h, 0.56 * w, 0.4 * h);
    pen.thing(window, palette.dress().mix(palette.mark(), 0.1));
    pen.plain(
        Curves.ellipse(0, -0.02 * h, 0.5 * w, 0.35 * h),
        palette.light().mix(new Rgb(190, 225, 255), 0.6));
  }

  private void drawCactus() {
    Rgb rib = palette.coat().darker(0.2);
    for (int i = -1; i <= 1; i += 2) {
      pen.line(
          Curves.open(i * 0.26 + ",-.8 " + i * 0.4 + ",-.5 " + i * 0.42 + ",-.4", w, h), 7, rib);
      pen.line(Curves.open(i * 0.42 + ",.2 " + i * 0.4 + ",.5", w, h), 7, rib);
    }
    pen.line(Curves.line(0, 0.22 * h, 0, 0.5 * h), 7, rib);
    Pen flower = pen.at(new Vec(0.04 * w, -1.0 * h), 0);
    Flowers.blossom(flower, 44, new Rgb(0xF7, 0x7F, 0xA6), new Rgb(0xFF, 0xD3, 0x4D));
    Shape pot = Curves.mirrored("0,.6 .9,.6 .9,.6 .74,1.02 .74,1.02 0,1.02", w, h);
    pen.form(pot, palette.mark());
    pen.form(Curves.box(-0.98 * w, 0.52 * h, 1.96 * w, 0.17 * h, 12), palette.mark().lighter(0.12));
  }
}
