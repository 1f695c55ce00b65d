package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.DrawingStyle.EyeMake;
import com.mascotposes.providers.local.look.Features.Ears;
import com.mascotposes.providers.local.look.Features.Marking;
import com.mascotposes.providers.local.look.Features.Muzzle;
import com.mascotposes.providers.local.look.Rgb;
import com.mascotposes.providers.local.wish.Eyes;
import com.mascotposes.providers.local.wish.Prop;
import java.awt.geom.Ellipse2D;

/** Draws the face: where each feature goes, and the cheeks. The pen's origin is its middle. */
final class Face {

  private final Pen pen;
  private final Figure figure;
  private final double w;
  private final double h;
  private final double shift;

  Face(Pen pen, Figure figure) {
    this.pen = pen;
    this.figure = figure;
    this.w = figure.build().faceW();
    this.h = figure.build().faceH();
    this.shift = figure.faceShift();
  }

  void draw() {
    drawCheeks();
    new MuzzlePainter(pen.at(new Vec(shift * 1.25, 0), 0), figure, lineInk()).draw();
    drawEyes();
    drawBrows();
  }

  /** Where one eye is, from the middle of a face. */
  static Vec eye(Figure figure, int side) {
    Build build = figure.build();
    if (figure.features().ears() == Ears.FROG) {
      return new Vec(side * 0.5 * build.headW() + figure.faceShift() * 0.4, -0.76 * build.headH());
    }
    double apart = figure.look().seed().between("eyes apart", 0.385, 0.43);
    double high = pixar(figure) ? -0.02 : 0.08;
    return new Vec(side * apart * build.faceW() + figure.faceShift(), high * build.faceH());
  }

  private static boolean pixar(Figure figure) {
    return figure.look().style().eyes() == EyeMake.IRIS;
  }

  private void drawEyes() {
    Eyes eyes = figure.posture().eyes();
    for (int side = -1; side <= 1; side += 2) {
      Pen one = pen.at(eye(figure, side), 0);
      new EyePainter(one, figure, side, eyeInk(), isOnDark()).draw(eyes);
    }
  }

  private boolean isOnDark() {
    Marking marking = figure.features().marking();
    boolean patched = marking == Marking.PANDA || marking == Marking.MASK;
    return patched
        || marking == Marking.SCREEN
        || (figure.palette().coat().luminance() < 80 && marking != Marking.FACE);
  }

  private Rgb eyeInk() {
    boolean screen = figure.features().marking() == Marking.SCREEN;
    return screen ? figure.palette().coat().lighter(0.55) : new Rgb(0x2E, 0x20, 0x3A);
  }

  private Rgb lineInk() {
    boolean screen = figure.features().marking() == Marking.SCREEN;
    boolean dark = isOnDark() && figure.features().muzzle() == Muzzle.NONE;
    return screen || dark ? figure.palette().coat().lighter(0.6) : new Rgb(0x3A, 0x24, 0x34);
  }

  private void drawBrows() {
    Rgb colour =
        isOnDark() ? figure.palette().coat().lighter(0.7) : figure.palette().coat().darker(0.72);
    for (int side = -1; side <= 1; side += 2) {
      Vec eye = eye(figure, side);
      double above = pixar(figure) ? 0.38 : 0.33;
      Pen brow = pen.at(eye.plus(new Vec(0, -above * h)), 0, side, 1);
      BrowPainter.draw(brow, figure.posture().brows(), side, 0.12 * w, colour);
    }
  }

  private void drawCheeks() {
    boolean blushing = figure.posture().has(Prop.BLUSH);
    boolean machine = figure.features().marking() == Marking.SCREEN;
    if ((!pen.style().isDetailed() && !blushing) || figure.features().ears() == Ears.FROG) {
      return;
    }
    Rgb rosy = new Rgb(0xFF, 0x6F, 0x7F);
    double strength = blushing ? 0.62 : machine ? 0.3 : 0.36;
    for (int side = -1; side <= 1; side += 2) {
      double x = side * 0.66 * w + shift * 0.9;
      double size = blushing ? 1.3 : 1;
      Ellipse2D cheek = Curves.ellipse(x, 0.42 * h, 0.13 * w * size, 0.085 * h * size);
      pen.tint(cheek, rosy, strength);
    }
  }
}
