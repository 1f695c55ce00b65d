package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.Accessory;
import com.mascotposes.providers.local.look.Palette;
import com.mascotposes.providers.local.look.Rgb;
import java.awt.Shape;

/** Draws hats. The pen's origin is the top of the head, where a hat's rim lies. */
final class Hats {

  private static final Rgb GOLD = new Rgb(0xFF, 0xC8, 0x38);

  private final Pen top;
  private final Figure figure;
  private final Palette palette;

  Hats(Pen top, Figure figure) {
    this.top = top;
    this.figure = figure;
    this.palette = figure.palette();
  }

  void draw(Accessory hat) {
    switch (hat) {
      case CAP -> drawCap();
      case TOP_HAT -> drawTopHat();
      case PARTY_HAT -> drawPartyHat();
      case BEANIE -> drawBeanie();
      case CHEF_HAT -> drawChefHat();
      case CROWN -> drawCrown();
      case HELMET -> drawHelmet();
      default -> {}
    }
  }

  private void drawCap() {
    Rgb colour = palette.dress();
    top.form(
        Curves.closed("-112,32 -112,-30 -66,-84 0,-98 66,-84 112,-30 112,32 0,20", 1, 1), colour);
    top.plain(Curves.ellipse(0, -98, 13, 11), palette.trim());
    top.line(Curves.open("0,-90 -4,-40 0,14", 1, 1), 5, colour.darker(0.25));
    double side = figure.posture().turn() < 0 ? -1 : 1;
    top.form(
        Curves.closed("-96,30 0,8 96,26 170,40 206,62 150,72 60,62 -40,58", side, 1),
        palette.trim());
  }

  private void drawTopHat() {
    Rgb colour = palette.dress().luminance() > 150 ? palette.dress() : palette.dress().darker(0.2);
    top.form(Curves.mirrored("0,-150 92,-150 104,-146 88,-60 92,20 92,20 0,26", 1, 1), colour);
    top.plain(Curves.closed("-86,-30 0,-20 86,-30 88,4 0,14 -88,4", 1, 1), palette.trim());
    top.form(Curves.mirrored("0,14 110,6 160,-8 168,12 120,36 0,42", 1, 1), colour);
  }

  private void drawPartyHat() {
    Shape cone = Curves.mirrored("0,-190 10,-186 92,18 88,26 0,36", 1, 1);
    top.form(cone, palette.dress());
    for (int i = 0; i < 3; i++) {
      double y = -110 + 56 * i;
      Shape band = Curves.polygon(-120, y + 18, 120, y - 22, 120, y - 4, -120, y + 36);
      top.patch(band, cone, palette.trim());
    }
    top.form(Curves.ellipse(0, -190, 28, 28), GOLD);
  }

  private void drawBeanie() {
    double wide = Math.min(150, 0.74 * figure.build().headW());
    top.form(Curves.ellipse(0, -112, 34, 34), palette.trim());
    top.form(Curves.mirrored("0,-104 .6,-86 1,-10 1,40 0,46", wide, 1), palette.dress());
    top.form(Curves.closed("-1,4 0,22 1,4 1.06,44 0,68 -1.06,44", wide, 1), palette.trim());
  }

  private void drawChefHat() {
    Rgb white = new Rgb(0xFB, 0xFA, 0xF7);
    top.form(
        Curves.closed(
            "-80,0 -130,-50 -116,-120 -54,-132 0,-168 54,-132 116,-120 130,-50 80,0", 1, 1),
        white);
    top.form(Curves.closed("-92,-26 0,-14 92,-26 92,24 0,36 -92,24", 1, 1), white);
    top.line(Curves.line(-34, -50, -28, -90), 6, white.darker(0.2));
    top.line(Curves.line(34, -50, 28, -90), 6, white.darker(0.2));
  }

  private void drawCrown() {
    Shape crown = Curves.polygon(-106, -84, -54, -46, 0, -108, 54, -46, 106, -84, 92, 26, -92, 26);
    top.form(crown, GOLD);
    for (int i = -1; i <= 1; i++) {
      top.plain(Curves.ellipse(i * 52, -8, 13, 13), i == 0 ? palette.dress() : palette.trim());
    }
    for (int i = -1; i <= 1; i++) {
      top.thing(Curves.ellipse(i * 106, i == 0 ? -112 : -88, 14, 14), palette.dress());
    }
  }

  private void drawHelmet() {
    Rgb colour = new Rgb(0xFF, 0xC2, 0x2E).mix(palette.dress(), 0.15);
    top.form(Curves.mirrored("0,-104 80,-84 124,-10 126,26 0,30", 1, 1), colour);
    top.form(Curves.box(-22, -118, 44, 130, 16), colour.lighter(0.2));
    top.form(Curves.mirrored("0,14 120,10 166,22 160,44 0,50", 1, 1), colour);
  }
}
