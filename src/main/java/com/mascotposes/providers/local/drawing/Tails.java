package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.Palette;
import java.awt.Shape;
import java.util.List;

/** Draws the tail behind the body, to the viewer's right. */
final class Tails {

  private Tails() {}

  static void draw(Pen page, Figure figure) {
    Vec root = figure.bones().hips();
    Palette palette = figure.palette();
    Pen pen = page.at(new Vec(root.x() + 30, root.y()), figure.bones().lean());
    switch (figure.features().tail()) {
      case BUSHY -> drawBushy(pen, palette);
      case RINGED -> drawRinged(pen, palette);
      case THIN -> drawThin(pen, palette, 30, 22);
      case TUFTED -> drawTufted(pen, palette);
      case WAGGING ->
          limb(pen, new Tube(new Vec(0, 0), new Vec(130, 10), new Vec(168, -108), 46, 26), palette);
      case PUFF -> pen.form(Curves.ellipse(96, -6, 44, 42), palette.light());
      case CURLY -> drawCurl(pen, palette);
      case DRAGON -> drawDragon(pen, palette);
      case MANE -> drawMane(pen, palette);
      case NONE -> {}
    }
  }

  private static void limb(Pen pen, Tube tube, Palette palette) {
    pen.limb(List.of(tube.edge()), List.of(tube.fill()), palette.coat());
  }

  private static void drawBushy(Pen pen, Palette palette) {
    Shape tail =
        Curves.closed(
            "0,-24 60,26 140,20 204,-30 228,-110 206,-186 160,-236 160,-236 150,-176 112,-132"
                + " 88,-90 60,-56",
            1.1,
            1.1);
    pen.form(tail, palette.coat());
    Shape tip =
        Curves.closed(
            "90,-140 136,-142 164,-118 186,-136 210,-96 260,-110 260,-260 90,-260", 1.1, 1.1);
    pen.patch(tip, tail, palette.light());
    pen.outline(tail, palette.coat(), 0.01);
  }

  private static void drawRinged(Pen pen, Palette palette) {
    Tube tube = new Tube(new Vec(0, 0), new Vec(190, 40), new Vec(186, -170), 60, 62);
    limb(pen, tube, palette);
    for (double at = 0.38; at < 0.9; at += 0.22) {
      pen.plain(tube.part(at, at + 0.08, 0.99), palette.mark());
    }
  }

  private static void drawThin(Pen pen, Palette palette, double fromPx, double toPx) {
    Tube out = new Tube(new Vec(0, 10), new Vec(190, 50), new Vec(170, -110), fromPx, toPx);
    Tube up =
        new Tube(new Vec(170, -110), new Vec(164, -180), new Vec(216, -178), toPx, toPx * 0.9);
    pen.limb(List.of(out.edge(), up.edge()), List.of(up.fill(), out.fill()), palette.coat());
  }

  private static void drawTufted(Pen pen, Palette palette) {
    Tube tube = new Tube(new Vec(0, 0), new Vec(170, 60), new Vec(184, -96), 28, 20);
    limb(pen, tube, palette);
    Shape tuft = Curves.closed("0,30 -34,-4 -26,-44 0,-78 0,-78 30,-40 32,0", 1, 1);
    pen.form(Curves.turned(tuft, 12, 186, -100), palette.mark());
  }

  private static void drawCurl(Pen pen, Palette palette) {
    Shape curl = Curves.open("80,-14 120,-10 140,-40 120,-62 100,-44 116,-20 160,-26", 1, 1);
    pen.sign(curl, 17, palette.coat());
  }

  private static void drawDragon(Pen pen, Palette palette) {
    Tube tube = new Tube(new Vec(-10, -20), new Vec(180, 60), new Vec(232, -86), 104, 22);
    for (double at = 0.5; at < 0.9; at += 0.16) {
      Vec p = tube.at(at);
      pen.thing(
          Curves.turned(Curves.polygon(-20, 26, 0, -22, 20, 26), 52, p.x() - 6, p.y() - 26),
          palette.mark());
    }
    limb(pen, tube, palette);
    Shape tip = Curves.polygon(0, -60, 36, 4, 0, -8, -36, 4);
    pen.thing(Curves.turned(tip, 14, 232, -80), palette.mark());
  }

  private static void drawMane(Pen pen, Palette palette) {
    Shape tail =
        Curves.closed("10,-40 90,-60 170,-30 200,50 236,90 236,90 150,96 110,40 60,10", 1, 1);
    pen.form(tail, palette.mark());
    pen.line(Curves.open("60,-30 130,-10 170,56", 1, 1), 9, palette.mark().lighter(0.45));
  }
}
