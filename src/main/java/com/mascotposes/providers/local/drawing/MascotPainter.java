package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.wish.Gesture.Layer;
import com.mascotposes.providers.local.wish.Prop;

/** Draws a figure from back to front. The origin of its pen is the ground below the hips. */
final class MascotPainter {

  private final Pen pen;
  private final Figure figure;
  private final ArmPainter arms;
  private final LegPainter legs;
  private final HeldProps held;

  MascotPainter(Pen page, Figure figure) {
    this.pen = page.at(new Vec(0, 0), figure.posture().roll());
    this.figure = figure;
    this.held = new HeldProps(pen, figure);
    this.arms = new ArmPainter(pen, figure, held);
    this.legs = new LegPainter(pen, figure);
  }

  void draw() {
    AirProps.drawBehind(pen, figure);
    BackWear.draw(pen, figure);
    Tails.draw(pen, figure);
    arms.draw(Layer.BACK);
    if (!figure.hasTorso()) {
      arms.draw(Layer.MIDDLE);
    }
    if (!figure.posture().stance().isSeated()) {
      legs.draw();
    }
    drawBody();
    AirProps.draw(pen, figure);
    for (Prop prop : figure.posture().props()) {
      held.drawOnGround(prop);
    }
  }

  private void drawBody() {
    if (figure.hasTorso()) {
      Torso.draw(pen, figure);
      BodyWear.draw(pen, figure);
      drawLap();
      arms.draw(Layer.MIDDLE);
      held.drawInBothHands();
      arms.draw(Layer.FRONT);
      new HeadPainter(pen, figure).draw();
    } else {
      new HeadPainter(pen, figure).draw();
      BodyWear.draw(pen, figure);
      drawLap();
      held.drawInBothHands();
      arms.draw(Layer.FRONT);
    }
    arms.draw(Layer.FACE);
  }

  private void drawLap() {
    if (figure.posture().stance().isSeated()) {
      legs.draw();
    }
  }
}
