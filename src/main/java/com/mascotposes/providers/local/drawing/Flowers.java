package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.Rgb;
import java.awt.geom.Area;

/** Draws blossoms. */
final class Flowers {

  private Flowers() {}

  /** A blossom of five petals around the pen's origin. */
  static void blossom(Pen pen, double radius, Rgb petals, Rgb middle) {
    Area shape = new Area();
    for (int i = 0; i < 5; i++) {
      Vec petal = new Vec(0, -0.6 * radius).turned(72 * i);
      shape.add(new Area(Curves.ellipse(petal.x(), petal.y(), 0.46 * radius, 0.46 * radius)));
    }
    pen.thing(shape, petals);
    pen.plain(Curves.ellipse(0, 0, 0.34 * radius, 0.34 * radius), middle);
  }
}
