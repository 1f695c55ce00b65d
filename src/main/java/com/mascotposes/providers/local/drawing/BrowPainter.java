package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.Rgb;
import com.mascotposes.providers.local.wish.Brows;
import java.awt.Shape;

/** Draws one eyebrow. The pen's origin is above the eye, its x axis points outwards. */
final class BrowPainter {

  private BrowPainter() {}

  static void draw(Pen pen, Brows brows, int side, double size, Rgb colour) {
    double thick = Math.max(9, size * 0.42);
    switch (brows) {
      case NONE -> {}
      case ANGRY -> pen.line(line(size, 0.62, -0.5), thick, colour);
      case WORRIED -> pen.line(line(size, -0.62, 0.3), thick, colour);
      case RAISED -> pen.line(arc(size, -0.5), thick, colour);
      case ONE_UP -> {
        Shape one = side > 0 ? arc(size, -0.75) : line(size, 0.2, -0.1);
        pen.line(one, thick, colour);
      }
    }
  }

  private static Shape line(double size, double inner, double outer) {
    return Curves.line(-size, inner * size, size, outer * size);
  }

  private static Shape arc(double size, double lift) {
    return Curves.moved(Curves.open("-1,.3 0,-.25 1,.3", size, size), 0, lift * size);
  }
}
