package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.Palette;
import com.mascotposes.providers.local.look.Rgb;
import com.mascotposes.providers.local.wish.Prop;
import java.awt.Shape;
import java.awt.geom.Area;

/**
 * Draws things for one hand. The pen's origin is the palm, its x axis points away from the body.
 */
final class SmallThings {

  private static final Rgb PAPER = new Rgb(0xFD, 0xF8, 0xEC);
  private static final Rgb WOOD = new Rgb(0xA8, 0x6C, 0x42);
  private static final Rgb STEEL = new Rgb(0x8E, 0x98, 0xAE);
  private static final Rgb DARK = new Rgb(0x3A, 0x33, 0x4A);
  private static final Rgb GOLD = new Rgb(0xFF, 0xC8, 0x38);

  private final Pen pen;
  private final Palette palette;

  SmallThings(Pen pen, Palette palette) {
    this.pen = pen;
    this.palette = palette;
  }

  void draw(Prop prop) {
    switch (prop) {
      case COFFEE -> drawCoffee();
      case PHONE -> drawPhone();
      case MAGNIFIER -> drawMagnifier();
      case SANDWICH -> drawSandwich();
      case TROPHY -> drawTrophy();
      case MICROPHONE -> drawMicrophone();
      case PAINTBRUSH -> drawPaintbrush();
      case ENVELOPE -> drawEnvelope();
      case CAMERA -> drawCamera();
      case FLOWERS -> drawFlowers();
      case BALLOON -> drawBalloon();
      case FLAG -> drawFlag();
      case UMBRELLA -> drawUmbrella();
      case COIN -> drawCoin();
      case SUITCASE -> drawSuitcase();
      case SHOPPING_BAG -> drawShoppingBag();
      case POINTER -> drawPointer();
      case WAND -> drawWand();
      default -> {}
    }
  }

  private void drawCoffee() {
    Shape handle = Curves.open("40,-30 76,-34 78,10 40,12", 1, 1);
    pen.sign(handle, 15, palette.dress());
    pen.form(Curves.mirrored("0,-56 46,-56 46,-56 40,34 30,44 0,46", 1, 1), palette.dress());
    pen.thing(Curves.ellipse(0, -54, 46, 12), new Rgb(0x7A, 0x4B, 0x2E));
    pen.plain(Curves.heart(14), palette.trim());
    for (int i = -1; i <= 1; i += 2) {
      pen.sign(
          Curves.open(
              i * 16
                  + ",-84 "
                  + (i * 16 + 9)
                  + ",-98 "
                  + (i * 16 - 5)
                  + ",-114 "
                  + i * 16
                  + ",-128",
              1,
              1),
          8,
          PAPER);
    }
  }

  private void drawPhone() {
    Pen tilted = pen.at(new Vec(10, -14), 8);
    tilted.form(Curves.box(-30, -66, 60, 122, 15), DARK);
    tilted.plain(Curves.box(-21, -54, 42, 92, 7), palette.dress().lighter(0.25));
    tilted.plain(Curves.ellipse(0, 47, 6, 4), PAPER);
  }

  private void drawMagnifier() {
    Pen tilted = pen.at(new Vec(0, 0), 24);
    tilted.form(Curves.box(-13, -40, 26, 100, 13), palette.dress());
    Area ring = new Area(Curves.ellipse(0, -100, 68, 68));
    tilted.thing(ring, STEEL);
    tilted.plain(Curves.ellipse(0, -100, 52, 52), new Rgb(0xD6, 0xEE, 0xFB));
    tilted.plain(
        Curves.closed("-34,-104 -24,-130 0,-140 0,-130 -16,-122 -24,-102", 1, 1), Rgb.WHITE);
  }

  private void drawSandwich() {
    Pen tilted = pen.at(new Vec(-6, -30), -8);
    Rgb bun = new Rgb(0xE3, 0xA5, 0x55);
    tilted.form(Curves.box(-60, 10, 120, 32, 15), bun);
    tilted.thing(
        Curves.closed("-66,8 -40,20 -14,8 14,20 40,8 66,12 62,-6 -62,-6", 1, 1),
        new Rgb(0x7C, 0xC2, 0x4E));
    tilted.thing(Curves.box(-60, -16, 120, 22, 10), new Rgb(0x8A, 0x4C, 0x33));
    tilted.form(Curves.mirrored("0,-64 44,-54 62,-14 58,-10 0,-8", 1, 1), bun);
    for (int i = -1; i <= 1; i++) {
      tilted.plain(Curves.ellipse(i * 24, -38 - (i == 0 ? 9 : 0), 6, 4), PAPER);
    }
  }

  private void drawTrophy() {
    Pen up = pen.at(new Vec(0, -26), 0);
    up.form(Curves.box(-36, 0, 72, 24, 6), WOOD);
    up.form(Curves.box(-10, -34, 20, 38, 4), GOLD);
    for (int side = -1; side <= 1; side += 2) {
      Shape ear =
          Curves.open(
              side * 42 + ",-106 " + side * 74 + ",-100 " + side * 66 + ",-66 " + side * 34
                  + ",-60",
              1,
              1);
      up.sign(ear, 13, GOLD);
    }
    up.form(Curves.mirrored("0,-122 52,-122 52,-122 46,-62 26,-34 0,-30", 1, 1), GOLD);
    up.plain(Curves.moved(Curves.star(5, 22, 10), 0, -82), GOLD.lighter(0.65));
  }

  private void drawMicrophone() {
    Pen tilted = pen.at(new Vec(0, 0), -34);
    tilted.form(Curves.mirrored("0,-24 19,-24 13,80 0,84", 1, 1), DARK);
    tilted.form(Curves.ellipse(0, -48, 34, 36), STEEL);
    tilted.line(Curves.line(-24, -36, 24, -36), 5, STEEL.darker(0.4));
    tilted.line(Curves.line(-30, -52, 30, -52), 5, STEEL.darker(0.4));
  }

  private void drawPaintbrush() {
    Pen tilted = pen.at(new Vec(0, 0), 28);
    tilted.form(Curves.box(-10, -70, 20, 150, 9), WOOD);
    tilted.form(Curves.box(-15, -92, 30, 34, 5), STEEL);
    tilted.form(
        Curves.mirrored("0,-150 0,-150 14,-122 22,-100 14,-88 0,-86", 1, 1), palette.dress());
    tilted.thing(Curves.ellipse(52, -150, 14, 12), palette.dress());
    tilted.thing(Curves.ellipse(30, -178, 9, 8), palette.trim());
  }

  private void drawEnvelope() {
    Pen up = pen.at(new Vec(10, -26), 6);
    up.form(Curves.box(-76, -50, 152, 104, 12), PAPER);
    up.line(Curves.line(-68, -42, 0, 12, 68, -42), 8, PAPER.darker(0.35));
    up.thing(Curves.moved(Curves.heart(20), 0, 8), new Rgb(0xEF, 0x4B, 0x66));
  }

  private void drawCamera() {
    Pen up = pen.at(new Vec(0, -22), -4);
    up.form(Curves.box(-30, -66, 60, 34, 9), DARK);
    up.form(Curves.box(-76, -50, 152, 100, 18), palette.dress());
    up.thing(Curves.ellipse(0, 0, 38, 38), PAPER);
    up.plain(Curves.ellipse(0, 0, 26, 26), DARK);
    up.plain(Curves.ellipse(-9, -9, 8, 8), PAPER);
    up.plain(Curves.ellipse(54, -30, 9, 9), GOLD);
  }

  private void drawFlowers() {
    Rgb leaf = new Rgb(0x5F, 0xB0, 0x4B);
    for (int i = -1; i <= 1; i++) {
      pen.sign(Curves.line(i * 8, 56, i * 48, -70), 9, leaf);
    }
    pen.form(Curves.closed("-46,-30 0,-16 46,-30 18,60 18,60 -18,60 -18,60", 1, 1), palette.trim());
    Flowers.blossom(pen.at(new Vec(-52, -82), 0), 40, new Rgb(0xF4, 0x6C, 0x92), GOLD);
    Flowers.blossom(pen.at(new Vec(54, -80), 0), 40, new Rgb(0xFF, 0x9A, 0x4D), PAPER);
    Flowers.blossom(pen.at(new Vec(2, -108), 0), 44, palette.dress(), GOLD);
  }

  private void drawBalloon() {
    pen.line(Curves.open("0,20 -10,-40 8,-90 20,-150", 1, 1), 6, DARK);
    Pen up = pen.at(new Vec(22, -228), 6);
    up.thing(Curves.polygon(-14, 98, 14, 98, 0, 74), palette.dress());
    up.form(Curves.mirrored("0,-96 52,-78 76,-14 50,54 0,84", 1, 1), palette.dress());
    up.tint(Curves.turned(Curves.ellipse(0, 0, 12, 26), 28, -34, -44), Rgb.WHITE, 0.6);
  }

  private void drawFlag() {
    pen.form(Curves.box(-9, -230, 18, 310, 9), WOOD);
    pen.form(
        Curves.closed(
            "9,-222 70,-242 120,-212 190,-226 190,-226 178,-120 178,-120 116,-106 64,-134 9,-116"
                + " 9,-116",
            1,
            1),
        palette.dress());
    pen.plain(Curves.moved(Curves.star(5, 34, 15), 92, -174), palette.trim());
  }

  private void drawUmbrella() {
    Pen tilted = pen.at(new Vec(0, 0), -20);
    tilted.form(Curves.box(-8, -250, 16, 280, 8), WOOD);
    tilted = tilted.at(new Vec(0, -56), 0);
    Shape roof =
        Curves.closed(
            "-190,-178 -190,-178 -168,-250 -90,-306 0,-322 90,-306 168,-250 190,-178 190,-178"
                + " 126,-204 64,-178 64,-178 0,-204 -64,-178 -64,-178 -126,-204",
            1,
            1);
    tilted.form(roof, palette.dress());
    tilted.line(Curves.open("-62,-184 -48,-260 0,-316", 1, 1), 6, palette.dress().darker(0.25));
    tilted.line(Curves.open("62,-184 48,-260 0,-316", 1, 1), 6, palette.dress().darker(0.25));
  }

  private void drawCoin() {
    Pen up = pen.at(new Vec(4, -44), 0);
    up.form(Curves.ellipse(0, 0, 54, 54), GOLD);
    up.line(Curves.ellipse(0, 0, 39, 39), 5, GOLD.darker(0.22));
    up.plain(Curves.star(5, 26, 12), GOLD.darker(0.3));
  }

  private void drawSuitcase() {
    Shape grip = Curves.open("-30,34 -26,4 26,4 30,34", 1, 1);
    pen.sign(grip, 12, DARK);
    pen.form(Curves.box(-82, 30, 164, 120, 20), palette.dress());
    pen.plain(Curves.box(-56, 30, 16, 120, 0), palette.trim());
    pen.plain(Curves.box(40, 30, 16, 120, 0), palette.trim());
  }

  private void drawShoppingBag() {
    Shape grip = Curves.open("-26,36 -20,2 20,2 26,36", 1, 1);
    pen.sign(grip, 9, DARK);
    pen.form(
        Curves.closed("-58,32 58,32 58,32 70,150 70,150 -70,150 -70,150", 1, 1), palette.dress());
    pen.plain(Curves.moved(Curves.heart(24), 0, 88), palette.trim());
  }

  private void drawPointer() {
    Pen tilted = pen.at(new Vec(0, 0), 34);
    tilted.form(Curves.box(-7, -190, 14, 240, 7), WOOD);
    tilted.thing(Curves.ellipse(0, -192, 15, 15), palette.dress());
  }

  private void drawWand() {
    Pen tilted = pen.at(new Vec(0, 0), 24);
    tilted.form(Curves.box(-8, -110, 16, 160, 7), DARK);
    tilted.form(Curves.moved(Curves.star(5, 56, 25), 0, -140), GOLD);
  }
}
