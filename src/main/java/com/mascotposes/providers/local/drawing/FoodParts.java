package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.Palette;
import com.mascotposes.providers.local.look.Rgb;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Draws what makes food itself, upon its body: crusts, leaves, stones, pips. */
final class FoodParts {

  private static final Rgb LEAF = new Rgb(0x5F, 0xB0, 0x4B);

  private final Pen pen;
  private final Figure figure;
  private final Shape body;
  private final Palette palette;
  private final double w;
  private final double h;

  FoodParts(Pen pen, Figure figure, Shape body) {
    this.pen = pen;
    this.figure = figure;
    this.body = body;
    this.palette = figure.palette();
    this.w = figure.build().headW();
    this.h = figure.build().headH();
  }

  void draw() {
    switch (figure.form()) {
      case AVOCADO -> drawAvocado();
      case STRAWBERRY -> drawStrawberry();
      case APPLE ->
          pen.form(
              Curves.turned(
                  Curves.closed("0,0 40,-44 108,-40 108,-40 84,10 30,22", 1, 1), 0, 14, -0.9 * h),
              LEAF);
      case CUPCAKE -> drawCupcake();
      case TOAST -> {
        Shape crumb = scaled(0.84, 0.86);
        pen.plain(crumb, palette.light());
      }
      case MUSHROOM -> drawMushroom();
      default -> {}
    }
  }

  private Shape scaled(double x, double y) {
    return AffineTransform.getScaleInstance(x, y).createTransformedShape(body);
  }

  private void drawAvocado() {
    pen.plain(scaled(0.85, 0.87), palette.light());
    pen.plain(scaled(0.74, 0.79), palette.light().lighter(0.4));
    Shape pit = Curves.ellipse(0, 0.46 * h, 0.42 * w, 0.3 * h);
    pen.form(pit, palette.mark());
    pen.tint(Curves.ellipse(-0.14 * w, 0.34 * h, 0.1 * w, 0.055 * h), Rgb.WHITE, 0.4);
  }

  private void drawStrawberry() {
    double[] seeds = {
      -.62, -.4, .62, -.4, -.74, .0, .74, .0, -.44, .42, .46, .42, 0, .66, -.3, -.62, .34, -.62
    };
    for (int i = 0; i < seeds.length; i += 2) {
      Shape seed = Curves.mirrored("0,-1 .6,.2 .5,.8 0,1", 8, 12);
      pen.plain(Curves.moved(seed, seeds[i] * w, seeds[i + 1] * h), palette.light());
    }
    Shape crown =
        Curves.closed(
            "0,-.74 -.16,-.6 -.3,-.76 -.5,-.62 -.56,-.82 -.86,-.78 -.86,-.78 -.6,-1.0 -.2,-1.02"
                + " 0,-1.16 .2,-1.02 .6,-1.0 .86,-.78 .86,-.78 .56,-.82 .5,-.62 .3,-.76 .16,-.6",
            w,
            h);
    pen.form(crown, palette.mark());
  }

  private void drawCupcake() {
    Shape wrapper = Curves.mirrored("0,.2 .8,.2 .8,.2 .66,1 .66,1 0,1", w, h);
    pen.form(wrapper, palette.light());
    for (int i = -3; i <= 3; i += 2) {
      pen.patch(
          Curves.polygon(
              (i * 0.2 - 0.05) * w,
              0.16 * h,
              (i * 0.2 + 0.06) * w,
              0.16 * h,
              (i * 0.17 + 0.04) * w,
              1.02 * h,
              (i * 0.17 - 0.04) * w,
              1.02 * h),
          wrapper,
          palette.light().darker(0.1));
    }
    Shape rim =
        Curves.closed("-.98,.1 -.5,.34 -.2,.2 .1,.34 .46,.2 .98,.1 .9,-.16 0,-.3 -.9,-.16", w, h);
    pen.plain(rim, palette.coat());
    pen.line(Curves.open("-.7,-.34 -.1,-.2 .62,-.4", w, h), 9, palette.coat().darker(0.16));
    pen.line(Curves.open("-.4,-.66 0,-.56 .36,-.7", w, h), 8, palette.coat().darker(0.16));
    pen.form(Curves.ellipse(0, -1.02 * h, 34, 34), palette.mark());
    pen.tint(Curves.ellipse(-11, -1.06 * h, 9, 8), Rgb.WHITE, 0.6);
  }

  private void drawMushroom() {
    Shape stem = Curves.mirrored("0,.0 .62,.02 .6,.3 .66,.7 .48,.98 0,1", w, h);
    pen.form(stem, palette.light());
    Shape cap = Curves.mirrored("0,-1 .6,-.87 .98,-.38 1.02,-.02 .8,.12 .4,.08 0,.06", w, h);
    pen.form(cap, palette.coat());
    pen.patch(Curves.ellipse(-0.1 * w, -0.56 * h, 0.26 * w, 0.17 * h), cap, palette.mark());
    pen.patch(Curves.ellipse(0.62 * w, -0.4 * h, 0.2 * w, 0.16 * h), cap, palette.mark());
    pen.patch(Curves.ellipse(-0.76 * w, -0.2 * h, 0.17 * w, 0.14 * h), cap, palette.mark());
    pen.patch(Curves.ellipse(0.28 * w, -0.12 * h, 0.13 * w, 0.08 * h), cap, palette.mark());
  }
}
