package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.Accessory;
import com.mascotposes.providers.local.look.Palette;
import com.mascotposes.providers.local.look.Rgb;
import com.mascotposes.providers.local.look.Species;
import java.awt.Shape;

/** Draws what hangs on the back: cape, backpack, wings. */
final class BackWear {

  private BackWear() {}

  static void draw(Pen page, Figure figure) {
    Pen pen = figure.torsoPen(page);
    Build build = figure.build();
    double w = figure.hasTorso() ? build.torsoW() : build.headW() * 0.9;
    double h = figure.hasTorso() ? build.torsoH() : build.headH() * 0.6;
    if (figure.look().worn().contains(Accessory.WINGS)) {
      drawWings(pen, w, h, figure.palette().light().lighter(0.4));
    } else if (figure.species() == Species.DRAGON) {
      drawBatWings(pen, w, h, figure.palette());
    }
    if (figure.look().worn().contains(Accessory.CAPE)) {
      drawCape(pen, w, h, figure);
    }
    if (figure.look().worn().contains(Accessory.BACKPACK)) {
      drawBackpack(pen, w, h, figure.palette());
    }
  }

  private static void drawWings(Pen pen, double w, double h, Rgb colour) {
    Shape wing =
        Curves.closed(
            ".3,-.3 .9,-1.1 1.8,-1.3 2.1,-1 2.1,-1 1.96,-.6 1.96,-.6 1.8,-.2 1.8,-.2 1.4,.2 .6,.2",
            w,
            h);
    pen.form(wing, colour);
    pen.form(Curves.flipped(wing), colour);
  }

  private static void drawBatWings(Pen pen, double w, double h, Palette palette) {
    Shape wing =
        Curves.closed(
            ".3,-.2 1.1,-1.02 1.9,-1.16 1.9,-1.16 1.9,-.6 1.98,-.04 1.98,-.04 1.6,-.06 1.44,.24"
                + " 1.44,.24 1.1,.1 .6,.3",
            w,
            h);
    pen.form(wing, palette.mark());
    pen.form(Curves.flipped(wing), palette.mark());
  }

  private static void drawCape(Pen pen, double w, double h, Figure figure) {
    Palette palette = figure.palette();
    Shape cape =
        Curves.closed(
            "-.7,-.8 .7,-.8 1.4,-.1 2.1,1.1 2.1,1.1 1.2,1.3 .3,1.2 -.4,1.36 -1.2,1.2 -2.1,1.2"
                + " -2.1,1.2 -1.4,-.1",
            figure.hasTorso() ? w : 0.84 * w,
            h);
    pen.form(cape, palette.dress());
    pen.line(Curves.open("1.0,.2 1.2,.7 1.3,1.1", w, h), 8, palette.dress().darker(0.25));
    pen.line(Curves.open("-1.0,.2 -1.2,.7 -1.3,1.1", w, h), 8, palette.dress().darker(0.25));
  }

  private static void drawBackpack(Pen pen, double w, double h, Palette palette) {
    pen.form(Curves.box(-1.26 * w, -0.6 * h, 2.52 * w, 1.5 * h, 54), palette.dress());
    for (int side = -1; side <= 1; side += 2) {
      pen.thing(Curves.box(side * 1.26 * w - 26, 0.12 * h, 52, 0.6 * h, 20), palette.trim());
    }
  }
}
