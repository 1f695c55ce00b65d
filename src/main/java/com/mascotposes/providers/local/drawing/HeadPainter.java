package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.DrawingStyle.Shading;
import com.mascotposes.providers.local.look.Form;
import com.mascotposes.providers.local.look.Rgb;
import java.awt.Shape;

/** Draws the head with ears, markings, face and hat; the whole body where the face is on it. */
final class HeadPainter {

  private final Pen pen;
  private final Figure figure;
  private final Shape shape;

  HeadPainter(Pen page, Figure figure) {
    this.pen = figure.headPen(page);
    this.figure = figure;
    this.shape = figure.headShape();
  }

  void draw() {
    Ears ears = new Ears(pen, figure);
    HeadWear wear = new HeadWear(pen, figure);
    wear.drawBehind();
    Markings markings = new Markings(pen, figure, shape);
    markings.drawBehind();
    ears.draw();
    ObjectParts parts = new ObjectParts(pen, figure, shape);
    parts.drawBehind();
    pen.form(shape, figure.palette().coat());
    parts.drawOn();
    markings.draw();
    drawGloss();
    ears.drawHanging();
    Pen face = pen.at(new Vec(0, figure.build().faceY()), 0);
    new Face(face, figure).draw();
    wear.draw();
    FaceProps.draw(face, figure);
  }

  /** The light spot that makes the head look round. */
  private void drawGloss() {
    double w = Math.min(figure.build().headW(), 230);
    double h = Math.min(figure.build().headH(), 230);
    Shading shading = pen.style().shading();
    boolean wanted = shading == Shading.CEL || shading == Shading.SOFT || shading == Shading.VOLUME;
    if (!wanted || figure.form() == Form.CUPCAKE) {
      return;
    }
    Pen spot = pen.at(new Vec(-0.5 * w, -0.62 * h), -34);
    if (Curves.halfWidthAt(shape, -0.7 * h) < 0.62 * w) {
      return;
    }
    if (shading == Shading.VOLUME) {
      pen.glow(-0.42 * w, -0.56 * h, 0.36 * w, Rgb.WHITE, 0.5);
    } else {
      spot.tint(Curves.ellipse(0, 0, 0.2 * w, 0.085 * h), Rgb.WHITE, 0.5);
      spot.tint(Curves.ellipse(0.3 * w, 0.03 * h, 0.05 * w, 0.05 * h), Rgb.WHITE, 0.5);
    }
  }
}
