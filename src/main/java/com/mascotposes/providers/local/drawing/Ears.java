package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.Features;
import com.mascotposes.providers.local.look.Palette;
import com.mascotposes.providers.local.look.Rgb;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws what grows from the head, behind it: ears, horns, antennas. */
final class Ears {

  private final Pen pen;
  private final Figure figure;
  private final Palette palette;
  private final double w;
  private final double h;

  Ears(Pen pen, Figure figure) {
    this.pen = pen;
    this.figure = figure;
    this.palette = figure.palette();
    this.w = figure.build().headW();
    this.h = figure.build().headH();
  }

  void draw() {
    Features.Ears kind = figure.features().ears();
    for (int side = -1; side <= 1; side += 2) {
      drawOne(kind, pen.at(new Vec(0, 0), 0, side, 1), side);
    }
    switch (kind) {
      case CREST -> drawCrest();
      case UNICORN -> drawForelock();
      default -> {}
    }
  }

  private void drawOne(Features.Ears kind, Pen ear, int side) {
    Rgb coat = palette.coat();
    Rgb rosy = palette.light().mix(new Rgb(0xF4, 0x9A, 0xA8), 0.6);
    switch (kind) {
      case POINTED -> {
        pair(ear, ".16,-.8 .4,-1.2 .74,-1.62 .74,-1.62 .96,-1.16 1.0,-.3", coat, palette.light());
        Shape whole = Curves.closed(".16,-.8 .4,-1.2 .74,-1.62 .74,-1.62 .96,-1.16 1.0,-.3", w, h);
        ear.patch(Curves.box(0.3 * w, -1.8 * h, w, 0.5 * h, 20), whole, palette.mark());
      }
      case CAT -> pair(ear, ".2,-.8 .42,-1.12 .76,-1.42 .76,-1.42 .92,-1 .98,-.3", coat, rosy);
      case ROUND -> round(ear, 0.66, -0.82, 0.34, coatOrMark(), 0.56);
      case BIG_ROUND -> round(ear, 0.82, -0.92, 0.54, coat, 0.62);
      case SIDE -> round(ear, 1.02, -0.04, 0.32, coat, 0.6);
      case HUGE -> {
        ear.form(Curves.closed(".6,-.6 1.2,-.86 1.62,-.4 1.56,.3 1.12,.62 .7,.4", w, h), coat);
        ear.plain(Curves.closed(".8,-.42 1.2,-.62 1.46,-.3 1.4,.18 1.1,.4 .8,.26", w, h), rosy);
      }
      case LONG -> {
        Pen tilted = ear.at(new Vec(0.42 * w, -0.7 * h), side > 0 ? 14 : 5);
        tilted.form(
            Curves.closed("-40,20 -56,-120 -30,-214 4,-238 40,-206 58,-110 44,24", 1, 1), coat);
        tilted.plain(
            Curves.closed("-18,0 -30,-110 -14,-186 4,-200 22,-180 30,-104 20,0", 1, 1), rosy);
      }
      case FLUFFY -> {
        ear.form(
            Curves.closed(
                ".5,-.7 .8,-1.02 1.2,-.98 1.46,-.66 1.5,-.26 1.3,-.04 1.3,-.04 1.16,.14 .8,.1",
                w,
                h),
            coat);
        ear.plain(Curves.ellipse(1.1 * w, -0.46 * h, 0.24 * w, 0.3 * h), rosy);
      }
      case COW -> {
        ear.form(
            Curves.closed("24,-146 40,-216 92,-240 92,-240 86,-196 100,-140", 1, 1),
            new Rgb(0xF1, 0xE2, 0xC4));
        ear.form(
            Curves.closed(".7,-.6 1.1,-.78 1.5,-.6 1.52,-.4 1.2,-.22 .8,-.3", w, h), coatOrMark());
      }
      case FROG -> ear.form(Curves.ellipse(0.5 * w, -0.8 * h, 0.36 * w, 0.44 * h), coat);
      case TUFTS ->
          ear.form(
              Curves.closed(".2,-.9 .6,-1.06 1.0,-1.36 1.0,-1.36 1.04,-.8 .9,-.4", w, h), coat);
      case HORNS -> {
        Rgb horn = palette.mark().mix(new Rgb(0xFF, 0xEB, 0xC2), 0.5);
        ear.form(Curves.closed(".3,-.8 .36,-1.1 .62,-1.42 .62,-1.42 .7,-1.1 .74,-.68", w, h), horn);
        if (figure.hasTorso()) {
          ear.form(
              Curves.closed(".8,-.4 1.2,-.62 1.44,-.5 1.44,-.5 1.36,-.2 .94,.06", w, h),
              palette.mark());
        }
      }
      case UNICORN -> pair(ear, ".36,-.86 .5,-1.1 .7,-1.34 .7,-1.34 .86,-1 .84,-.5", coat, rosy);
      case ANTENNA -> drawRobotSide(ear, side);
      case FEELERS -> {
        Tube stalk =
            new Tube(
                new Vec(0.3 * w, -0.86 * h),
                new Vec(0.34 * w, -1.2 * h),
                new Vec(0.56 * w, -1.36 * h),
                16,
                13);
        ear.limb(List.of(stalk.edge()), List.of(stalk.fill()), coat);
        ear.form(Curves.ellipse(0.58 * w, -1.4 * h, 26, 26), palette.dress());
      }
      case FLOPPY, FOLDED, CREST, NONE -> {}
    }
  }

  /** Ears that hang over the face, drawn after the head. */
  void drawHanging() {
    for (int side = -1; side <= 1; side += 2) {
      Pen ear = pen.at(new Vec(0, 0), 0, side, 1);
      switch (figure.features().ears()) {
        case FLOPPY ->
            ear.form(
                Curves.closed(
                    ".46,-.92 .86,-.9 1.14,-.4 1.24,.18 1.1,.5 .9,.4 .8,-.06 .66,-.5", w, h),
                palette.mark());
        case FOLDED ->
            ear.form(
                Curves.closed(
                    ".34,-.94 .66,-1.16 .98,-.98 1.1,-.48 1.1,-.48 .84,-.44 .56,-.62", w, h),
                palette.coat().mix(palette.mark(), 0.45));
        default -> {}
      }
    }
    if (figure.features().ears() == Features.Ears.UNICORN) {
      drawHorn();
    }
  }

  private void drawHorn() {
    Rgb gold = new Rgb(0xFF, 0xCF, 0x5C);
    pen.form(
        Curves.mirrored("0,-130 0,-130 16,-70 34,4 0,16", 1, 1)
            .createTransformedShape(AffineTransform.getTranslateInstance(0, -0.86 * h)),
        gold);
    for (int i = 0; i < 3; i++) {
      double y = -0.86 * h - 84 + 34 * i;
      double half = 8 + 7 * i;
      pen.line(Curves.line(-half, y + 8, half, y - 6), 6, gold.darker(0.3));
    }
  }

  private Rgb coatOrMark() {
    return switch (figure.species()) {
      case PANDA, RACCOON, COW -> palette.mark();
      default -> palette.coat();
    };
  }

  private void pair(Pen ear, String outline, Rgb outer, Rgb inner) {
    Shape whole = Curves.closed(outline, w, h);
    ear.form(whole, outer);
    Rectangle2D box = whole.getBounds2D();
    AffineTransform shrink =
        AffineTransform.getTranslateInstance(
            box.getCenterX() * 0.46, (box.getCenterY() + 0.1 * box.getHeight()) * 0.42);
    shrink.scale(0.56, 0.6);
    ear.plain(shrink.createTransformedShape(whole), inner);
  }

  private void round(Pen ear, double x, double y, double size, Rgb outer, double innerShare) {
    ear.form(Curves.ellipse(x * w, y * h, size * w, size * w), outer);
    Rgb inner =
        outer.equals(palette.mark())
            ? outer.lighter(0.18)
            : palette.light().mix(new Rgb(0xF4, 0x9A, 0xA8), 0.45);
    ear.plain(
        Curves.ellipse(x * w, (y + 0.03) * h, size * w * innerShare, size * w * innerShare), inner);
  }

  private void drawRobotSide(Pen ear, int side) {
    ear.form(Curves.box(0.9 * w, -0.28 * h, 0.26 * w, 0.56 * h, 16), palette.light().darker(0.12));
    if (side > 0) {
      pen.form(Curves.box(-9, -1.34 * h, 18, 0.42 * h, 8), palette.light().darker(0.12));
      pen.form(Curves.ellipse(0, -1.42 * h, 27, 27), palette.dress());
    }
  }

  private void drawCrest() {
    Shape feather = Curves.closed("0,20 -24,-30 -6,-84 -6,-84 22,-40 18,10", 1, 1);
    pen.form(Curves.turned(feather, 30, 18, -h), palette.coat());
    pen.form(Curves.turned(feather, -30, -18, -h), palette.coat());
    pen.form(Curves.turned(feather, 0, 2, -1.04 * h), palette.coat());
  }

  private void drawForelock() {
    pen.form(
        Curves.closed(
            "-.1,-.9 -.5,-1.14 -.98,-.9 -1.12,-.2 -1.24,.5 -1.24,.5 -.8,.4 -.7,-.3", w, h),
        palette.mark());
  }
}
