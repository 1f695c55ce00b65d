package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.Accessory;
import com.mascotposes.providers.local.look.Palette;
import com.mascotposes.providers.local.look.Rgb;
import java.awt.Shape;

/** Draws what is worn on the head. The pen's origin is the head's middle. */
final class HeadWear {

  private static final Rgb GOLD = new Rgb(0xFF, 0xC8, 0x38);

  private final Pen pen;
  private final Figure figure;
  private final Palette palette;
  private final double w;
  private final double h;

  HeadWear(Pen pen, Figure figure) {
    this.pen = pen;
    this.figure = figure;
    this.palette = figure.palette();
    this.w = figure.build().headW();
    this.h = figure.build().headH();
  }

  /** What goes around the back of the head. */
  void drawBehind() {
    if (figure.look().worn().contains(Accessory.HALO)) {
      Shape ring = Curves.ellipse(0, -h - 62, 92, 24);
      pen.sign(ring, 16, GOLD);
    }
  }

  void draw() {
    for (Accessory one : figure.look().worn()) {
      draw(one);
    }
  }

  private void draw(Accessory one) {
    Pen top = pen.at(new Vec(0, figure.hatY(88)), 0);
    if (one.isHat()) {
      new Hats(top, figure).draw(one);
      return;
    }
    switch (one) {
      case GLASSES -> drawGlasses(false);
      case SUNGLASSES -> drawGlasses(true);
      case MONOCLE -> drawMonocle();
      case HEADPHONES -> drawHeadphones();
      case BOW -> drawBow(pen.at(beside(-1), -18), palette, 1);
      case FLOWER ->
          Flowers.blossom(pen.at(beside(1), 0), 58, palette.dress(), new Rgb(0xFF, 0xD8, 0x4F));
      case LEAF -> {
        Shape leaf = Curves.closed("0,0 30,-50 96,-60 96,-60 86,-4 30,18", 1, 1);
        top.form(leaf, new Rgb(0x6C, 0xBF, 0x54));
        top.form(Curves.flipped(leaf), new Rgb(0x5A, 0xAE, 0x48));
      }
      default -> {}
    }
  }

  /** A place at the upper side of the head. */
  private Vec beside(int side) {
    double y = figure.hatY(0.5 * w) + 0.12 * h;
    return new Vec(side * Curves.halfWidthAt(figure.headShape(), y) * 0.86, y);
  }

  private void drawGlasses(boolean dark) {
    double y = figure.build().faceY();
    double reach = 0.24 * figure.build().faceW();
    Vec left = Face.eye(figure, -1).plus(new Vec(0, y));
    Vec right = Face.eye(figure, 1).plus(new Vec(0, y));
    Rgb frame = dark ? new Rgb(0x2B, 0x22, 0x3C) : palette.dress().darker(0.12);
    double bow = reach * 0.3;
    pen.line(
        Curves.open(
            (left.x() + reach)
                + ","
                + left.y()
                + " "
                + (left.x() + right.x()) / 2
                + ","
                + (left.y() - bow)
                + " "
                + (right.x() - reach)
                + ","
                + right.y(),
            1,
            1),
        13,
        frame);
    for (Vec eye : new Vec[] {left, right}) {
      Pen lens = pen.at(eye, 0);
      if (dark) {
        lens.thing(
            Curves.mirrored("0,-.8 .9,-.86 1.04,-.5 .9,.4 .4,.84 0,.86", reach, reach), frame);
        lens.tint(Curves.polygon(-40, -24, -14, -24, -34, 22, -46, 10), Rgb.WHITE, 0.34);
      } else {
        Shape rim = Curves.ellipse(0, 0, reach, reach);
        lens.tint(rim, Rgb.WHITE, 0.22);
        lens.line(rim, 13, frame);
      }
    }
  }

  private void drawMonocle() {
    Vec eye = Face.eye(figure, 1).plus(new Vec(0, figure.build().faceY()));
    double reach = 0.24 * figure.build().faceW();
    Pen lens = pen.at(eye, 0);
    lens.tint(Curves.ellipse(0, 0, reach, reach), Rgb.WHITE, 0.25);
    lens.line(Curves.ellipse(0, 0, reach, reach), 12, GOLD);
    lens.line(Curves.open("30,34 60,80 40,120", 1, 1), 5, GOLD);
  }

  private void drawHeadphones() {
    double y = figure.build().faceY() * 0.6;
    double side = Curves.halfWidthAt(figure.headShape(), y) + 4;
    Shape band =
        Curves.open(
            -side
                + ","
                + y
                + " "
                + -side * 0.86
                + ","
                + -0.66 * h
                + " 0,"
                + -1.08 * h
                + " "
                + side * 0.86
                + ","
                + -0.66 * h
                + " "
                + side
                + ","
                + y,
            1,
            1);
    pen.sign(band, 26, palette.trim());
    for (int i = -1; i <= 1; i += 2) {
      pen.form(Curves.box(i * side - 34, y - 62, 68, 124, 32), palette.dress());
      pen.plain(Curves.box(i * side - 13, y - 34, 26, 68, 13), palette.dress().lighter(0.3));
    }
  }

  /** A bow around the pen's origin. */
  static void drawBow(Pen pen, Palette palette, double size) {
    Shape wing = Curves.closed("8,0 40,-40 84,-50 92,0 84,50 40,40", size, size);
    pen.form(wing, palette.dress());
    pen.form(Curves.flipped(wing), palette.dress());
    pen.line(Curves.line(34 * size, 0, 62 * size, -6 * size), 6, palette.dress().darker(0.25));
    pen.line(Curves.line(-34 * size, 0, -62 * size, -6 * size), 6, palette.dress().darker(0.25));
    pen.form(Curves.box(-18 * size, -24 * size, 36 * size, 48 * size, 14 * size), palette.trim());
  }
}
