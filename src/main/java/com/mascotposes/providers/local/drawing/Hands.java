package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.wish.HandShape;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.util.List;

/** Hands as mittens: a palm, and the fingers that matter. */
final class Hands {

  private Hands() {}

  /**
   * The outline of one hand.
   *
   * @param radius of the palm in pixels
   * @param turn where the arm points, degrees from down
   */
  static Shape shape(HandShape kind, int side, double radius, double turn, Vec at) {
    boolean upright = kind == HandShape.THUMB_UP || kind == HandShape.THUMB_DOWN;
    AffineTransform place = AffineTransform.getTranslateInstance(at.x(), at.y());
    place.rotate(Math.toRadians(upright ? 0 : turn));
    place.scale(side, 1);
    Area whole = new Area();
    for (Shape part : parts(kind, radius)) {
      whole.add(new Area(part));
    }
    return place.createTransformedShape(whole);
  }

  /** The hand of the viewer's right, arm from above, thumb towards the body. */
  private static List<Shape> parts(HandShape kind, double r) {
    return switch (kind) {
      case FIST -> List.of(Curves.ellipse(0, 0, r, r));
      case OPEN ->
          List.of(
              Curves.ellipse(0, 0, r, r),
              finger(r, -34, 0.43, 1.56),
              finger(r, 2, 0.46, 1.74),
              finger(r, 38, 0.43, 1.56),
              finger(r, 96, 0.42, 1.5));
      case POINT ->
          List.of(Curves.ellipse(0, 0, r, r), finger(r, 0, 0.52, 1.9), finger(r, 88, 0.44, 1.1));
      case THUMB_UP -> List.of(Curves.ellipse(0, 0, r * 1.1, r), finger(r, 172, 0.5, 2.15));
      case THUMB_DOWN -> List.of(Curves.ellipse(0, 0, r * 1.1, r), finger(r, 8, 0.5, 2.15));
      case FLAT -> List.of(Curves.ellipse(0, r * 0.5, r * 0.86, r * 1.4), finger(r, 80, 0.42, 1.2));
    };
  }

  /** A finger from the palm's middle, turned clockwise from straight on. */
  private static Shape finger(double r, double degrees, double thickness, double length) {
    double half = r * thickness;
    Shape straight = Curves.box(-half, 0, 2 * half, r * length, half);
    return Curves.turned(straight, degrees, 0, 0);
  }
}
