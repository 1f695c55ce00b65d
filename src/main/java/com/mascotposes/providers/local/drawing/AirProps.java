package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.Palette;
import com.mascotposes.providers.local.look.Rgb;
import com.mascotposes.providers.local.wish.Gesture;
import com.mascotposes.providers.local.wish.Prop;
import java.awt.Shape;
import java.awt.geom.Area;

/** Draws signs that float around a figure: hearts, confetti, notes, marks. */
final class AirProps {

  private static final Rgb YELLOW = new Rgb(0xFF, 0xCB, 0x3A);
  private static final Rgb PINK = new Rgb(0xF4, 0x4F, 0x78);
  private static final Rgb SKY = new Rgb(0x5B, 0xB8, 0xF5);

  private final Pen pen;
  private final Figure figure;
  private final Palette palette;
  private final double reach;
  private final double top;

  private AirProps(Pen page, Figure figure) {
    this.pen = page.at(figure.bones().head(), 0);
    this.figure = figure;
    this.palette = figure.palette();
    double edge = figure.build().headW();
    this.reach = figure.hasTorso() ? edge : 0.82 * edge;
    this.top = -figure.build().headH();
  }

  static void drawBehind(Pen page, Figure figure) {
    if (figure.posture().has(Prop.SPEED)) {
      new AirProps(page, figure).drawSpeed();
    }
  }

  static void draw(Pen page, Figure figure) {
    AirProps air = new AirProps(page, figure);
    for (Prop prop : figure.posture().props()) {
      air.draw(prop, page);
    }
  }

  private void draw(Prop prop, Pen page) {
    Pen corner = pen.at(new Vec(reach * 1.02 + 62, top - 40), 0);
    switch (prop) {
      case ZZZ -> drawZzz(corner);
      case QUESTION -> drawQuestion(corner);
      case EXCLAMATION -> drawExclamation(corner);
      case BULB -> drawBulb(pen.at(new Vec(reach * -0.86 - 40, top - 40), -8));
      case THOUGHT -> drawThought(corner);
      case ANGER -> drawAnger(corner.at(new Vec(-34, 34), 0));
      case HEARTS -> drawHearts();
      case CONFETTI -> drawConfetti();
      case SPARKLES -> drawSparkles();
      case NOTES -> drawNotes();
      case MOTION -> drawMotion(page);
      case BOUNCE -> drawBounce(page);
      case CHECK -> drawCheck(corner);
      case CROSS -> drawCross(corner);
      case DIZZY_STARS -> drawDizzyStars();
      case GLOOM -> drawGloom();
      case DOTS -> drawDots(corner);
      default -> {}
    }
  }

  private void drawZzz(Pen corner) {
    double[] sizes = {26, 36, 48};
    double[] at = {-76, 62, -26, 8, 46, -66};
    for (int i = 0; i < 3; i++) {
      double s = sizes[i];
      Pen letter = corner.at(new Vec(at[2 * i], at[2 * i + 1]), -8 + 8 * i);
      letter.sign(
          Curves.line(-s / 2, -s / 2, s / 2, -s / 2, -s / 2, s / 2, s / 2, s / 2),
          s * 0.32,
          palette.dress());
    }
  }

  private void drawQuestion(Pen corner) {
    Pen mark = corner.at(new Vec(0, -20), 12);
    mark.sign(
        Curves.open("-30,-34 -22,-62 6,-72 34,-58 34,-26 6,-4 2,20", 1, 1), 22, palette.dress());
    mark.thing(Curves.ellipse(2, 60, 14, 14), palette.dress());
  }

  private void drawExclamation(Pen corner) {
    Pen mark = corner.at(new Vec(-8, -16), 14);
    mark.thing(Curves.mirrored("0,-84 19,-74 9,6 0,14", 1, 1), PINK);
    mark.thing(Curves.ellipse(0, 46, 15, 15), PINK);
  }

  private void drawBulb(Pen at) {
    at.thing(Curves.mirrored("0,-76 40,-62 54,-22 26,22 22,40 0,42", 1, 1), YELLOW);
    at.thing(Curves.box(-22, 36, 44, 30, 10), new Rgb(0x9A, 0xA4, 0xB8));
    at.line(Curves.open("-14,-8 -6,8 0,-6 6,8 14,-8", 1, 1), 6, YELLOW.darker(0.45));
    for (int i = -2; i <= 2; i++) {
      Vec from = new Vec(0, -100).turned(i * 40).plus(new Vec(0, -18));
      Vec to = new Vec(0, -128).turned(i * 40).plus(new Vec(0, -18));
      at.sign(Curves.line(from.x(), from.y(), to.x(), to.y()), 9, YELLOW);
    }
  }

  private void drawThought(Pen corner) {
    Rgb white = new Rgb(0xE6, 0xEC, 0xFA);
    corner.thing(Curves.ellipse(-88, 66, 14, 14), white);
    corner.thing(Curves.ellipse(-54, 34, 21, 21), white);
    Area cloud = new Area(Curves.ellipse(24, -34, 76, 44));
    cloud.add(new Area(Curves.ellipse(-22, -48, 42, 38)));
    cloud.add(new Area(Curves.ellipse(52, -60, 44, 36)));
    cloud.add(new Area(Curves.ellipse(12, -70, 44, 34)));
    corner.thing(cloud, white);
    for (int i = -1; i <= 1; i++) {
      corner.plain(Curves.ellipse(22 + 36 * i, -46, 11, 11), palette.dress());
    }
  }

  private void drawAnger(Pen at) {
    for (int i = 0; i < 4; i++) {
      Shape vein = Curves.turned(Curves.open("10,44 14,14 44,10", 1, 1), 90 * i, 0, 0);
      at.sign(vein, 15, new Rgb(0xE8, 0x36, 0x44));
    }
  }

  private void drawHearts() {
    double[] spots = {1.22, -0.6, 44, -1.3, -0.3, 34, 1.46, -0.02, 25, -1.12, -0.98, 24};
    for (int i = 0; i < spots.length; i += 3) {
      Pen at = pen.at(new Vec(spots[i] * reach, spots[i + 1] * -top), spots[i] > 0 ? 14 : -14);
      at.thing(Curves.heart(spots[i + 2]), PINK);
      at.tint(Curves.ellipse(-0.4 * spots[i + 2], -0.4 * spots[i + 2], 5, 5), Rgb.WHITE, 0.7);
    }
  }

  private void drawConfetti() {
    Rgb[] colours = {palette.dress(), YELLOW, PINK, SKY, palette.trim()};
    for (int i = 0; i < 22; i++) {
      double angle = -104 + 208.0 * i / 21 + 7 * Math.sin(i * 2.3);
      double away = 1.36 + 0.22 * Math.sin(i * 1.7) + (i % 3) * 0.16;
      Vec at = new Vec(0, -away * reach * 1.08).turned(angle);
      Pen piece = pen.at(at, i * 47);
      Rgb colour = colours[i % colours.length];
      switch (i % 3) {
        case 0 -> piece.thing(Curves.box(-13, -8, 26, 16, 4), colour);
        case 1 -> piece.thing(Curves.ellipse(0, 0, 11, 11), colour);
        default -> piece.sign(Curves.open("-16,0 -6,-10 6,10 16,0", 1, 1), 8, colour);
      }
    }
  }

  private void drawSparkles() {
    double[] spots = {1.3, -0.9, 34, -1.34, -0.7, 28, 1.56, -0.3, 20, -1.5, -0.14, 18};
    for (int i = 0; i < spots.length; i += 3) {
      Shape spark = Curves.star(4, spots[i + 2] * 1.2, spots[i + 2] * 0.36);
      pen.at(new Vec(spots[i] * reach, spots[i + 1] * -top), 0).thing(spark, YELLOW);
    }
  }

  private void drawNotes() {
    double[] spots = {1.3, -0.7, 1, -1.36, -0.34, 0.84, 1.52, 0.02, 0.7};
    for (int i = 0; i < spots.length; i += 3) {
      double s = spots[i + 2];
      Pen note = pen.at(new Vec(spots[i] * reach, spots[i + 1] * -top), 8, s, s);
      Rgb colour = i % 2 == 0 ? palette.dress() : PINK;
      Shape stem = Curves.line(-20, 38, -20, -44, 40, -56, 40, 26);
      note.sign(stem, 14, colour);
      note.thing(Curves.turned(Curves.ellipse(0, 0, 24, 18), -16, -38, 40), colour);
      note.thing(Curves.turned(Curves.ellipse(0, 0, 24, 18), -16, 22, 28), colour);
      note.line(stem, 14, colour);
      note.line(Curves.line(-20, -28, 40, -40), 14, colour);
    }
  }

  private void drawMotion(Pen page) {
    int side = figure.posture().left() == Gesture.WAVE ? -1 : 1;
    Vec hand = figure.bones().arm(side).end();
    for (int i = -1; i <= 1; i += 2) {
      Pen at = page.at(hand.plus(new Vec(side * 2, -8)), side * 34 + i * 52);
      Shape arc = Curves.open("-22,-84 0,-92 22,-84", 1, 1);
      at.sign(arc, 9, palette.dress());
      at.sign(Curves.open("-14,-112 0,-117 14,-112", 1, 1), 8, palette.dress());
    }
  }

  private void drawBounce(Pen page) {
    for (int side = -1; side <= 1; side += 2) {
      page.sign(Curves.line(side * 50, 24, side * 64, -34), 10, palette.dress());
      page.sign(Curves.line(side * 118, 14, side * 136, -26), 9, palette.dress());
    }
    page.sign(Curves.line(0, 30, 0, -20), 10, palette.dress());
  }

  private void drawSpeed() {
    double[] rows = {-0.3, 120, 0.34, 170, 0.98, 130};
    for (int i = 0; i < rows.length; i += 2) {
      double y = rows[i] * -top;
      double x = -reach * (i == 0 ? 1.2 : 1.12) - 16;
      pen.sign(Curves.line(x, y + 40, x - rows[i + 1], y + 40), 12, palette.dress());
    }
  }

  private void drawCheck(Pen at) {
    at.thing(Curves.ellipse(0, -16, 56, 56), new Rgb(0x3D, 0xB8, 0x76));
    at.line(Curves.line(-24, -14, -6, 6, 28, -36), 15, Rgb.WHITE);
  }

  private void drawCross(Pen at) {
    Rgb red = new Rgb(0xE8, 0x45, 0x4C);
    at.thing(Curves.ellipse(0, -16, 56, 56), red);
    at.line(Curves.line(-20, -36, 20, 4), 15, Rgb.WHITE);
    at.line(Curves.line(20, -36, -20, 4), 15, Rgb.WHITE);
  }

  private void drawDizzyStars() {
    for (int i = 0; i < 4; i++) {
      double angle = Math.PI * (0.08 + 0.28 * i);
      Vec at = new Vec(-Math.cos(angle) * reach * 0.86, top - 24 - Math.sin(angle) * 62);
      pen.at(at, 20 * i).thing(Curves.star(5, 32, 14), YELLOW);
    }
  }

  private void drawGloom() {
    Area cloud = new Area(Curves.box(-86, -30, 172, 56, 28));
    cloud.add(new Area(Curves.ellipse(-30, -32, 44, 40)));
    cloud.add(new Area(Curves.ellipse(30, -24, 36, 32)));
    Pen at = pen.at(new Vec(reach * 0.62, top - 118), 0);
    for (int i = -1; i <= 1; i++) {
      at.sign(Curves.line(i * 44 + 4, 48, i * 44 - 6, 72), 9, SKY);
    }
    at.thing(cloud, new Rgb(0x93, 0x9D, 0xB8));
  }

  private void drawDots(Pen corner) {
    for (int i = 0; i < 3; i++) {
      corner.thing(Curves.ellipse(-50 + 46 * i, -14 * i, 15, 15), palette.dress());
    }
  }
}
