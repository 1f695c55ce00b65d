package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.Features.Marking;
import com.mascotposes.providers.local.look.Palette;
import com.mascotposes.providers.local.look.Rgb;
import com.mascotposes.providers.local.look.Species;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;

/** Draws the patches of colour on a head. */
final class Markings {

  private final Pen pen;
  private final Figure figure;
  private final Shape head;
  private final Palette palette;
  private final double w;
  private final double h;
  private final double shift;

  Markings(Pen pen, Figure figure, Shape head) {
    this.pen = pen;
    this.figure = figure;
    this.head = head;
    this.palette = figure.palette();
    this.w = figure.build().headW();
    this.h = figure.build().headH();
    this.shift = figure.faceShift();
  }

  /** What stands out around the head. */
  void drawBehind() {
    if (figure.features().marking() == Marking.MANE) {
      Shape mane = Curves.star(15, 1.36, 1.14);
      Shape round = new BasicStroke(0.16f, 1, 1).createStrokedShape(mane);
      Area area = new Area(mane);
      area.add(new Area(round));
      pen.form(
          AffineTransform.getScaleInstance(w, h * 1.1).createTransformedShape(area),
          palette.mark());
    }
  }

  void draw() {
    switch (figure.features().marking()) {
      case FOX -> cheeks(palette.light());
      case STRIPES -> drawStripes();
      case EYE_PATCH -> {
        patch(Curves.ellipse(-0.42 * w + shift, -0.02 * h, 0.34 * w, 0.4 * h), palette.mark());
      }
      case PANDA -> {
        for (int side = -1; side <= 1; side += 2) {
          Shape spot = Curves.turned(Curves.ellipse(0, 0, 0.23 * w, 0.34 * h), side * 24, 0, 0);
          patch(Curves.moved(spot, side * 0.42 * w + shift, 0.12 * h), palette.mark());
        }
      }
      case FACE -> drawHeartFace();
      case SPOTS -> {
        patch(Curves.ellipse(0.62 * w + shift, -0.2 * h, 0.42 * w, 0.5 * h), palette.mark());
        patch(Curves.ellipse(-0.9 * w, -0.86 * h, 0.5 * w, 0.3 * h), palette.mark());
      }
      case OWL -> drawOwl();
      case SCREEN -> drawScreen();
      case MASK -> drawMask();
      case WHISKERS -> drawTabby();
      default -> {}
    }
  }

  private void patch(Shape shape, Rgb colour) {
    pen.patch(shape, head, colour);
  }

  private void cheeks(Rgb colour) {
    for (int side = -1; side <= 1; side += 2) {
      Shape cheek =
          Curves.closed("0,.16 .2,.24 .44,.42 .74,.36 1.3,.16 1.4,1.3 0,1.3", side * w, h);
      patch(Curves.moved(cheek, shift * 0.6, 0), colour);
    }
    patch(Curves.ellipse(shift * 0.8, 0.4 * h, 0.2 * w, 0.26 * h), colour);
  }

  private void drawStripes() {
    patch(Curves.ellipse(shift, 0.62 * h, 0.6 * w, 0.44 * h), palette.light());
    drawForeheadBars(palette.mark(), 0.085);
    for (int side = -1; side <= 1; side += 2) {
      for (int i = 0; i < 2; i++) {
        double y = (0.06 + 0.26 * i) * h;
        patch(
            Curves.polygon(
                side * 1.1 * w,
                y - 0.08 * h,
                side * 0.76 * w,
                y + 0.03 * h,
                side * 1.1 * w,
                y + 0.1 * h),
            palette.mark());
      }
    }
  }

  private void drawTabby() {
    if (figure.species() == Species.CAT && figure.look().seed().share("tabby") < 0.7) {
      drawForeheadBars(palette.mark(), 0.06);
    }
  }

  private void drawForeheadBars(Rgb colour, double half) {
    for (int i = -1; i <= 1; i++) {
      double length = i == 0 ? 0.42 : 0.3;
      Shape bar = Curves.mirrored("0,0 .9,.1 .8,.5 0,1", half * w, length * h);
      patch(
          Curves.turned(bar, i * -9, i * 0.24 * w + shift * 0.6, -1.0 * h + Math.abs(i) * 0.04 * h),
          colour);
    }
  }

  private void drawHeartFace() {
    Shape face = Curves.mirrored("0,-.26 .22,-.5 .56,-.52 .78,-.2 .8,.3 .62,.8 0,1.2", w * 0.98, h);
    patch(Curves.moved(face, shift * 0.7, 0), palette.light());
  }

  private void drawOwl() {
    for (int side = -1; side <= 1; side += 2) {
      patch(
          Curves.ellipse(side * 0.4 * w + shift * 0.8, 0.06 * h, 0.42 * w, 0.5 * h),
          palette.light());
    }
  }

  private void drawScreen() {
    Rgb frame = palette.light();
    pen.thing(Curves.box(-0.8 * w, -0.68 * h, 1.6 * w, 1.36 * h, 0.3 * h), frame);
    pen.plain(Curves.box(-0.7 * w, -0.56 * h, 1.4 * w, 1.12 * h, 0.24 * h), palette.mark());
    pen.tint(
        Curves.polygon(
            -0.5 * w, -0.5 * h, -0.26 * w, -0.5 * h, -0.5 * w, 0.1 * h, -0.64 * w, 0.1 * h),
        Rgb.WHITE,
        0.1);
  }

  private void drawMask() {
    cheeks(palette.light());
    for (int side = -1; side <= 1; side += 2) {
      Shape mask =
          Curves.closed(".06,.0 .3,-.22 .66,-.2 .98,.16 1.04,.5 .6,.42 .2,.3", side * w, h);
      patch(Curves.moved(mask, shift * 0.8, 0), palette.mark());
    }
  }
}
