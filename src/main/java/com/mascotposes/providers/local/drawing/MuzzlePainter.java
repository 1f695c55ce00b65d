package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.Features.Ears;
import com.mascotposes.providers.local.look.Features.Marking;
import com.mascotposes.providers.local.look.Palette;
import com.mascotposes.providers.local.look.Rgb;
import com.mascotposes.providers.local.look.Species;
import com.mascotposes.providers.local.wish.Mouth;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;

/** Draws nose, muzzle or beak, and hands the mouth to its painter. */
final class MuzzlePainter {

  private static final Rgb NOSE = new Rgb(0x4A, 0x2C, 0x3A);
  private static final Rgb ROSE = new Rgb(0xF0, 0x80, 0x96);
  private static final Rgb BEAK = new Rgb(0xF7, 0xA3, 0x3C);

  private final Pen pen;
  private final Figure figure;
  private final Rgb ink;
  private final double w;
  private final double h;

  MuzzlePainter(Pen pen, Figure figure, Rgb ink) {
    this.pen = pen;
    this.figure = figure;
    this.ink = ink;
    this.w = figure.build().faceW();
    this.h = figure.build().faceH();
  }

  void draw() {
    Palette palette = figure.palette();
    switch (figure.features().muzzle()) {
      case NONE -> mouth(0.46, 1.1);
      case NOSE -> {
        if (figure.features().marking() != Marking.FOX
            && figure.features().marking() != Marking.MASK) {
          pen.plain(Curves.ellipse(0, 0.52 * h, 0.27 * w, 0.2 * h), palette.light());
        }
        mouth(0.53, 0.9);
        nose(0.3, 0.075, noseColour());
        whiskers();
      }
      case SNOUT -> {
        pen.plain(Curves.ellipse(0, 0.52 * h, 0.37 * w, 0.32 * h), palette.light());
        mouth(0.6, 0.92);
        nose(0.33, 0.1, NOSE);
      }
      case BIG_NOSE -> {
        mouth(0.68, 0.8);
        Shape nose = Curves.mirrored("0,-1 .7,-.82 1,.1 .72,.86 0,1", 0.135 * w, 0.26 * h);
        pen.thing(Curves.moved(nose, 0, 0.28 * h), NOSE);
        pen.tint(Curves.ellipse(-0.05 * w, 0.14 * h, 0.03 * w, 0.06 * h), Rgb.WHITE, 0.5);
      }
      case PIG -> {
        mouth(0.72, 0.76);
        pen.thing(Curves.ellipse(0, 0.36 * h, 0.25 * w, 0.19 * h), palette.mark().lighter(0.18));
        nostrils(0.36, 0.09, palette.mark().darker(0.5), 0.045);
      }
      case COW -> {
        pen.plain(Curves.ellipse(0, 0.58 * h, 0.58 * w, 0.34 * h), palette.light());
        nostrils(0.46, 0.24, palette.light().darker(0.45), 0.045);
        mouth(0.66, 0.9);
      }
      case NOSTRILS -> {
        if (figure.features().ears() == Ears.FROG) {
          nostrils(0.16, 0.08, palette.coat().darker(0.5), 0.02);
          mouth(0.36, 1.7);
        } else if (figure.species() == Species.MONKEY) {
          nostrils(0.36, 0.06, palette.light().darker(0.5), 0.026);
          mouth(0.56, 1.1);
        } else {
          pen.plain(Curves.ellipse(0, 0.54 * h, 0.56 * w, 0.32 * h), palette.light());
          nostrils(0.42, 0.2, palette.light().darker(0.45), 0.036);
          mouth(0.62, 0.95);
        }
      }
      case TRUNK -> {
        mouthBesideTrunk();
        drawTrunk();
      }
      case BEAK -> drawBeak(0.17, 0.2);
      case BILL -> drawBeak(0.34, 0.16);
    }
  }

  private Rgb noseColour() {
    return switch (figure.species()) {
      case CAT, RABBIT, MOUSE -> ROSE;
      default -> NOSE;
    };
  }

  private void nose(double y, double size, Rgb colour) {
    Shape nose = Curves.mirrored("0,-.7 .7,-.66 1,-.2 .5,.5 0,.8", size * w * 1.12, size * w);
    pen.plain(Curves.moved(nose, 0, y * h), colour);
    if (pen.style().isDetailed()) {
      pen.tint(
          Curves.ellipse(-0.3 * size * w, y * h - 0.3 * size * w, 0.3 * size * w, 0.16 * size * w),
          Rgb.WHITE,
          0.55);
    }
  }

  private void nostrils(double y, double apart, Rgb colour, double size) {
    for (int side = -1; side <= 1; side += 2) {
      pen.plain(Curves.ellipse(side * apart * w, y * h, size * w * 0.8, size * w), colour);
    }
  }

  private void whiskers() {
    if (figure.features().marking() != Marking.WHISKERS || !pen.style().isDetailed()) {
      return;
    }
    Rgb colour = figure.palette().coat().darker(0.5);
    for (int side = -1; side <= 1; side += 2) {
      for (int i = -1; i <= 1; i += 2) {
        double y = 0.5 * h + i * 0.05 * h;
        pen.line(Curves.line(side * 0.56 * w, y, side * 0.86 * w, y + i * 0.06 * h), 5, colour);
      }
    }
  }

  private void mouth(double y, double size) {
    new MouthPainter(pen.at(new Vec(0, y * h), 0), figure, ink, 0.17 * w * size).draw();
  }

  private void mouthBesideTrunk() {
    new MouthPainter(pen.at(new Vec(0.26 * w, 0.66 * h), -14), figure, ink, 0.11 * w).draw();
  }

  private void drawTrunk() {
    Tube trunk =
        new Tube(
            new Vec(0, 0.26 * h),
            new Vec(-0.04 * w, 0.96 * h),
            new Vec(-0.34 * w, 0.98 * h),
            0.32 * w,
            0.21 * w);
    Rgb coat = figure.palette().coat();
    pen.limb(List.of(trunk.edge()), List.of(trunk.fill()), coat);
    for (double at = 0.42; at < 0.9; at += 0.2) {
      Vec p = trunk.at(at);
      pen.line(
          Curves.line(p.x() + 0.02 * w, p.y(), p.x() + 0.1 * w, p.y() - 0.02 * w),
          5,
          coat.darker(0.3));
    }
  }

  private void drawBeak(double halfWide, double high) {
    Mouth mouth = figure.posture().mouth();
    boolean open =
        switch (mouth) {
          case OPEN_SMILE, LAUGH, SHOUT, WAIL, ROUND, YAWN -> true;
          default -> false;
        };
    double drop = open ? (mouth == Mouth.LAUGH || mouth == Mouth.SHOUT ? 0.34 : 0.27) : 0.1;
    Rgb below = BEAK.darker(0.22);
    boolean sad = mouth == Mouth.FROWN || mouth == Mouth.WAVY;
    if (open) {
      pen.thing(
          Curves.mirrored("0,-.2 .8,-.2 .66,.5 0,1", halfWide * w * 0.86, drop * h * 1.1)
              .createTransformedShape(move(0, 0.36 * h)),
          below);
      pen.plain(
          Curves.mirrored("0,-.2 .7,-.2 .5,.4 0,.8", halfWide * w * 0.76, drop * h)
              .createTransformedShape(move(0, 0.36 * h)),
          new Rgb(0x8C, 0x2F, 0x3F));
    }
    String shape = sad ? "0,-.9 .5,-.7 1,.5 1,.5 .5,.3 0,.5" : "0,-.9 .6,-.6 1,0 .5,.42 0,.86";
    pen.thing(
        Curves.mirrored(shape, halfWide * w, high * h).createTransformedShape(move(0, 0.34 * h)),
        BEAK);
    if (!open && pen.style().isDetailed()) {
      double bow = sad ? -0.12 : 0.14;
      pen.line(
          Curves.moved(Curves.open("-.78,0 0," + bow + " .78,0", halfWide * w, h), 0, 0.34 * h + 2),
          5,
          BEAK.darker(0.5));
    }
  }

  private static AffineTransform move(double x, double y) {
    return AffineTransform.getTranslateInstance(x, y);
  }
}
