package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.Palette;
import com.mascotposes.providers.local.look.Rgb;
import com.mascotposes.providers.local.wish.Prop;
import java.awt.Shape;

/** Draws things that take both hands. The pen's origin is between the hands. */
final class BigThings {

  private static final Rgb PAPER = new Rgb(0xFD, 0xF8, 0xEC);
  private static final Rgb STEEL = new Rgb(0xC3, 0xCB, 0xDA);

  private final Pen pen;
  private final Palette palette;

  BigThings(Pen pen, Palette palette) {
    this.pen = pen;
    this.palette = palette;
  }

  void draw(Prop prop) {
    switch (prop) {
      case BOOK -> drawBook();
      case LAPTOP -> drawLaptop();
      case GIFT -> drawGift();
      case GUITAR -> drawGuitar();
      case SIGN -> drawSign();
      case SCROLL -> drawScroll();
      default -> {}
    }
  }

  private void drawBook() {
    Rgb cover = palette.dress();
    Shape left =
        Curves.closed("0,-46 -50,-66 -122,-58 -122,-58 -116,58 -116,58 -50,50 0,70 0,70", 1, 1);
    pen.form(left, cover);
    pen.form(Curves.flipped(left), cover.darker(0.06));
    pen.line(Curves.line(0, -44, 0, 66), 8, cover.darker(0.35));
    pen.plain(Curves.moved(Curves.star(5, 24, 11), 60, 2), palette.trim());
    pen.plain(Curves.moved(Curves.star(5, 24, 11), -60, 2), palette.trim());
    pen.thing(Curves.closed("-108,-70 -50,-80 0,-58 0,-58 -4,-46 -50,-66 -112,-60", 1, 1), PAPER);
    pen.thing(Curves.closed("108,-70 50,-80 0,-58 0,-58 4,-46 50,-66 112,-60", 1, 1), PAPER);
  }

  private void drawLaptop() {
    pen.form(Curves.closed("-116,-84 116,-84 116,-84 124,48 124,48 -124,48 -124,48", 1, 1), STEEL);
    pen.plain(Curves.heart(25), palette.dress());
    pen.form(Curves.box(-142, 44, 284, 26, 12), STEEL.darker(0.18));
  }

  private void drawGift() {
    Rgb ribbon = palette.trim();
    Shape loop = Curves.closed("0,-56 26,-116 82,-112 70,-64", 1, 1);
    pen.form(loop, ribbon);
    pen.form(Curves.flipped(loop), ribbon);
    pen.form(Curves.box(-88, -18, 176, 106, 10), palette.dress());
    pen.plain(Curves.box(-18, -18, 36, 106, 0), ribbon);
    pen.form(Curves.box(-102, -58, 204, 48, 10), palette.dress().lighter(0.12));
    pen.plain(Curves.box(-18, -56, 36, 44, 0), ribbon);
  }

  private void drawGuitar() {
    Pen tilted = pen.at(new Vec(-10, 6), -24);
    Rgb wood = new Rgb(0x8A, 0x55, 0x33);
    tilted.form(Curves.box(30, -13, 190, 26, 6), wood);
    tilted.form(Curves.box(206, -22, 52, 44, 10), wood.darker(0.3));
    tilted.form(
        Curves.closed("-110,0 -84,-66 -26,-60 6,-40 50,-52 78,0 50,52 6,40 -26,60 -84,66", 1, 1),
        palette.dress());
    tilted.thing(Curves.ellipse(10, 0, 24, 24), wood.darker(0.5));
    for (int i = -1; i <= 1; i++) {
      tilted.line(Curves.line(-70, 6 * i, 226, 6 * i), 2.4, PAPER);
    }
    tilted.plain(Curves.box(-80, -24, 16, 48, 5), wood.darker(0.4));
  }

  private void drawSign() {
    pen.form(Curves.box(-150, -70, 300, 140, 20), PAPER);
    pen.plain(Curves.moved(Curves.heart(30), -84, 0), palette.dress());
    pen.line(Curves.line(-34, -24, 112, -24), 13, palette.dress().darker(0.2));
    pen.line(Curves.line(-34, 6, 112, 6), 11, new Rgb(0xB8, 0xB0, 0xC0));
    pen.line(Curves.line(-34, 34, 60, 34), 11, new Rgb(0xB8, 0xB0, 0xC0));
  }

  private void drawScroll() {
    pen.form(Curves.box(-96, -70, 192, 140, 8), PAPER);
    for (int i = -1; i <= 1; i++) {
      pen.line(Curves.line(-62, i * 30, 62, i * 30), 8, new Rgb(0xB8, 0xB0, 0xC0));
    }
  }
}
