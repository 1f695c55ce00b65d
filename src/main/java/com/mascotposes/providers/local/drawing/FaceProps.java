package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.Rgb;
import com.mascotposes.providers.local.wish.Prop;
import java.awt.Shape;

/** Draws what a mood leaves on a face: tears, sweat, a thermometer. The origin is its middle. */
final class FaceProps {

  private static final Rgb WATER = new Rgb(0x5F, 0xC3, 0xF7);
  private static final String DROP = "0,-1 0,-1 .3,-.5 .72,.2 .56,.8 0,1";

  private FaceProps() {}

  static void draw(Pen pen, Figure figure) {
    for (Prop prop : figure.posture().props()) {
      switch (prop) {
        case TEARS -> drawTears(pen, figure);
        case SWEAT -> drawSweat(pen, figure);
        case THERMOMETER -> drawThermometer(pen, figure);
        default -> {}
      }
    }
  }

  private static void drawTears(Pen pen, Figure figure) {
    double w = figure.build().faceW();
    for (int side = -1; side <= 1; side += 2) {
      Vec eye = Face.eye(figure, side);
      Pen tear = pen.at(eye.plus(new Vec(side * 0.1 * w, 0)), 0, side, 1);
      Shape stream =
          Curves.closed("-16,20 14,22 34,80 34,124 8,134 -16,118 -18,70", w / 200, w / 200);
      tear.thing(stream, WATER);
      tear.tint(Curves.ellipse(2, 88 * w / 200, 6, 20), Rgb.WHITE, 0.6);
      tear.thing(Curves.turned(Curves.mirrored(DROP, 15, 21), -38, 0.42 * w, -0.06 * w), WATER);
    }
  }

  private static void drawSweat(Pen pen, Figure figure) {
    double w = figure.build().faceW();
    double h = figure.build().faceH();
    pen.thing(Curves.moved(Curves.mirrored(DROP, 25, 38), 0.78 * w, -0.42 * h), WATER);
    pen.tint(Curves.ellipse(0.78 * w - 7, -0.38 * h, 5, 11), Rgb.WHITE, 0.7);
  }

  private static void drawThermometer(Pen pen, Figure figure) {
    double w = figure.build().faceW();
    double h = figure.build().faceH();
    Pen stick = pen.at(new Vec(0.08 * w + figure.faceShift(), 0.56 * h), -62);
    stick.thing(Curves.box(-11, -8, 22, 118, 11), new Rgb(0xF7, 0xF7, 0xFB));
    stick.plain(Curves.box(-4, 30, 8, 66, 4), new Rgb(0xE8, 0x3F, 0x4C));
    stick.plain(Curves.ellipse(0, 96, 9, 9), new Rgb(0xE8, 0x3F, 0x4C));
  }
}
