package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.Palette;
import com.mascotposes.providers.local.look.Species;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Draws the trunk below a head, with its belly. */
final class Torso {

  private static final String PEAR = "0,-1 .42,-.95 .72,-.5 .98,.2 .95,.66 .6,.96 0,1.04";
  private static final String SHELL = "0,-1 .7,-1 .94,-.84 .9,.7 .7,.98 0,1";

  private Torso() {}

  static void draw(Pen page, Figure figure) {
    Pen pen = figure.torsoPen(page);
    Build build = figure.build();
    Palette palette = figure.palette();
    boolean robot = figure.species() == Species.ROBOT;
    Shape shape = shape(figure);
    pen.form(shape, palette.coat());
    if (robot) {
      drawPanel(pen, build, palette);
    } else {
      drawBelly(pen, figure, shape);
    }
  }

  /** The outline of the trunk about its middle. */
  static Shape shape(Figure figure) {
    Build build = figure.build();
    boolean robot = figure.species() == Species.ROBOT;
    return Curves.mirrored(robot ? SHELL : PEAR, build.torsoW(), build.torsoH());
  }

  private static void drawBelly(Pen pen, Figure figure, Shape shape) {
    Build build = figure.build();
    Palette palette = figure.palette();
    double w = build.torsoW();
    double h = build.torsoH();
    switch (figure.species()) {
      case PANDA -> {
        pen.patch(Curves.box(-w * 1.2, -h * 1.2, 2.4 * w, 0.92 * h, 30), shape, palette.mark());
      }
      case TIGER -> {
        pen.patch(Curves.ellipse(0, 0.34 * h, 0.6 * w, 0.62 * h), shape, palette.light());
        stripes(pen, shape, w, h, palette);
      }
      case COW -> {
        pen.patch(Curves.ellipse(-0.7 * w, 0.1 * h, 0.5 * w, 0.36 * h), shape, palette.mark());
        pen.patch(Curves.ellipse(0.75 * w, 0.75 * h, 0.44 * w, 0.34 * h), shape, palette.mark());
        pen.patch(Curves.ellipse(0.05 * w, 0.66 * h, 0.36 * w, 0.3 * h), shape, palette.light());
      }
      case PENGUIN ->
          pen.patch(Curves.ellipse(0, 0.22 * h, 0.72 * w, 0.86 * h), shape, palette.light());
      case OWL -> {
        pen.patch(Curves.ellipse(0, 0.3 * h, 0.66 * w, 0.74 * h), shape, palette.light());
        feathers(pen, w, h, palette);
      }
      case DRAGON -> {
        Shape belly = Curves.ellipse(0, 0.34 * h, 0.58 * w, 0.78 * h);
        pen.patch(belly, shape, palette.light());
        for (int i = 0; i < 3; i++) {
          double y = (0.02 + 0.3 * i) * h;
          pen.line(
              Curves.open("-.42,0 0,.07 .42,0", w, h * 0.9)
                  .createTransformedShape(AffineTransform.getTranslateInstance(0, y)),
              5,
              palette.light().darker(0.2));
        }
      }
      default -> pen.patch(Curves.ellipse(0, 0.36 * h, 0.58 * w, 0.62 * h), shape, palette.light());
    }
  }

  private static void stripes(Pen pen, Shape shape, double w, double h, Palette palette) {
    for (int side = -1; side <= 1; side += 2) {
      for (int i = 0; i < 3; i++) {
        double y = (-0.16 + 0.34 * i) * h;
        Shape stripe =
            Curves.polygon(
                side * 1.1 * w,
                y - 0.08 * h,
                side * 0.62 * w,
                y + 0.05 * h,
                side * 1.1 * w,
                y + 0.12 * h);
        pen.patch(stripe, shape, palette.mark());
      }
    }
  }

  private static void feathers(Pen pen, double w, double h, Palette palette) {
    for (int row = 0; row < 2; row++) {
      for (int i = -1; i <= 1 - row; i++) {
        double x = (i + 0.5 * row) * 0.36 * w;
        double y = (0.22 + 0.28 * row) * h;
        Shape feather = Curves.open("-.12,-.05 0,.07 .12,-.05", w, h);
        pen.line(Curves.moved(feather, x, y), 6, palette.coat());
      }
    }
  }

  private static void drawPanel(Pen pen, Build build, Palette palette) {
    double w = build.torsoW();
    double h = build.torsoH();
    pen.thing(Curves.box(-0.52 * w, -0.1 * h, 1.04 * w, 0.72 * h, 18), palette.light());
    pen.plain(Curves.ellipse(-0.24 * w, 0.14 * h, 13, 13), palette.dress());
    pen.plain(Curves.ellipse(0.06 * w, 0.14 * h, 13, 13), palette.trim());
    pen.line(Curves.line(-0.3 * w, 0.42 * h, 0.3 * w, 0.42 * h), 8, palette.mark());
  }
}
