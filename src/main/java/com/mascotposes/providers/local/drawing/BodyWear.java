package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.Accessory;
import com.mascotposes.providers.local.look.Palette;
import com.mascotposes.providers.local.look.Rgb;
import java.awt.Shape;

/** Draws what is worn around neck and belly. */
final class BodyWear {

  private static final Rgb GOLD = new Rgb(0xFF, 0xC8, 0x38);

  private final Pen pen;
  private final Figure figure;
  private final Palette palette;
  private final Shape body;
  private final double neckY;
  private final double neckW;
  private final double waistY;

  private BodyWear(Pen page, Figure figure) {
    this.pen = figure.hasTorso() ? figure.torsoPen(page) : figure.headPen(page);
    this.figure = figure;
    this.palette = figure.palette();
    Build build = figure.build();
    boolean torso = figure.hasTorso();
    this.body = torso ? Torso.shape(figure) : figure.headShape();
    double below = build.faceY() + 0.78 * build.faceH();
    this.neckY = torso ? -0.26 * build.torsoH() : Math.min(below, 0.8 * build.headH());
    this.neckW = Curves.halfWidthAt(body, neckY);
    this.waistY = torso ? 0.62 * build.torsoH() : 0.86 * build.headH();
  }

  static void draw(Pen page, Figure figure) {
    BodyWear wear = new BodyWear(page, figure);
    for (Accessory one : figure.look().worn()) {
      wear.draw(one);
    }
  }

  private void draw(Accessory one) {
    Pen neck = pen.at(new Vec(0, neckY), 0);
    switch (one) {
      case SCARF -> drawScarf(neck);
      case BOW_TIE -> HeadWear.drawBow(neck.at(new Vec(0, 22), 0), palette, 0.72);
      case TIE -> drawTie(neck);
      case MEDAL -> drawMedal(neck);
      case BELL -> drawBell(neck);
      case APRON -> drawApron();
      case BELT -> drawBelt();
      case BACKPACK -> drawStraps();
      case CAPE -> {
        band(neck, 22, palette.dress());
        neck.thing(Curves.ellipse(0, 16, 19, 19), GOLD);
      }
      default -> {}
    }
  }

  private void band(Pen neck, double thick, Rgb colour) {
    double w = neckW + 8;
    neck.form(
        Curves.closed(
            -w
                + ","
                + -thick
                + " 0,-2 "
                + w
                + ","
                + -thick
                + " "
                + (w + 4)
                + ","
                + thick * 0.5
                + " 0,"
                + thick * 1.5
                + " "
                + (-w - 4)
                + ","
                + thick * 0.5,
            1,
            1),
        colour);
  }

  private void drawScarf(Pen neck) {
    Pen end = neck.at(new Vec(-0.42 * neckW, 18), 9);
    end.form(Curves.closed("-28,0 28,0 34,98 34,98 -32,98 -32,98", 1, 1), palette.dress());
    end.plain(Curves.box(-32, 66, 65, 15, 0), palette.trim());
    band(neck, 30, palette.dress());
    neck.plain(Curves.closed("0.3,-8 0.44,-12 0.5,36 0.36,40", neckW, 1), palette.trim());
    neck.form(Curves.ellipse(-0.42 * neckW, 20, 32, 28), palette.dress().darker(0.06));
  }

  private void drawTie(Pen neck) {
    neck.form(
        Curves.closed("-16,26 16,26 16,26 34,112 0,142 0,142 -34,112 -16,26", 1, 1),
        palette.dress());
    neck.line(Curves.line(-24, 92, 22, 68), 11, palette.trim());
    neck.form(Curves.closed("-26,-4 26,-4 18,32 -18,32", 1, 1), palette.dress().darker(0.08));
  }

  private void drawMedal(Pen neck) {
    neck.line(
        Curves.open(-neckW * 0.7 + ",-10 0,64 " + neckW * 0.7 + ",-10", 1, 1), 18, palette.dress());
    neck.form(Curves.ellipse(0, 78, 36, 36), GOLD);
    neck.plain(Curves.moved(Curves.star(5, 20, 9), 0, 78), GOLD.lighter(0.6));
  }

  private void drawBell(Pen neck) {
    band(neck, 17, palette.dress());
    neck.form(Curves.ellipse(0, 34, 25, 25), GOLD);
    neck.line(Curves.line(-22, 34, 22, 34), 5, GOLD.darker(0.5));
    neck.plain(Curves.ellipse(0, 46, 6, 6), GOLD.darker(0.7));
  }

  private void drawApron() {
    double w = Curves.halfWidthAt(body, waistY) * 0.74;
    double top = neckY + 30;
    Shape bib =
        Curves.closed(
            -w * 0.6
                + ","
                + top
                + " "
                + w * 0.6
                + ","
                + top
                + " "
                + w
                + ","
                + waistY
                + " "
                + w * 0.8
                + ","
                + (waistY + 40)
                + " "
                + -w * 0.8
                + ","
                + (waistY + 40)
                + " "
                + -w
                + ","
                + waistY,
            1,
            1);
    pen.form(bib, palette.dress());
    pen.thing(Curves.box(-w * 0.42, waistY - 22, w * 0.84, 44, 14), palette.trim());
  }

  private void drawBelt() {
    double w = Curves.halfWidthAt(body, waistY) + 2;
    Shape belt =
        Curves.closed(
            -w
                + ","
                + (waistY - 20)
                + " 0,"
                + (waistY - 10)
                + " "
                + w
                + ","
                + (waistY - 20)
                + " "
                + w
                + ","
                + (waistY + 14)
                + " 0,"
                + (waistY + 26)
                + " "
                + -w
                + ","
                + (waistY + 14),
            1,
            1);
    pen.form(belt, palette.dress());
    pen.thing(Curves.box(-26, waistY - 18, 52, 50, 10), GOLD);
  }

  private void drawStraps() {
    double y = figure.hasTorso() ? neckY - 10 : neckY - 30;
    for (int side = -1; side <= 1; side += 2) {
      double x = side * neckW * 0.72;
      Shape strap =
          Curves.open(
              x + "," + y + " " + x * 1.08 + "," + (y + 50) + " " + x * 1.2 + "," + (y + 104),
              1,
              1);
      pen.sign(strap, 24, palette.dress());
    }
  }
}
