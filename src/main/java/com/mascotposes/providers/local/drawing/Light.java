package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.KeyGuard;
import com.mascotposes.providers.local.look.Rgb;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Where light and shadow fall on a form. Every colour passes the {@link KeyGuard}. */
final class Light {

  private Light() {}

  /** The crescent at the lower right that light from the upper left leaves dark. */
  static Area shadow(Shape shape) {
    Rectangle2D box = shape.getBounds2D();
    double depth = Math.min(26, 0.11 * Math.min(box.getWidth(), box.getHeight()));
    Area shadow = new Area(shape);
    shadow.subtract(new Area(Curves.moved(shape, -0.62 * depth, -depth)));
    return shadow;
  }

  /** The side away from the light, for flat drawings. */
  static Area rightHalf(Shape shape) {
    Rectangle2D box = shape.getBounds2D();
    Area half = new Area(shape);
    half.intersect(
        new Area(
            new Rectangle2D.Double(box.getCenterX(), box.getY(), box.getWidth(), box.getHeight())));
    return half;
  }

  /** A gentle gradient, light from straight above. */
  static Paint fromAbove(Shape shape, Rgb colour, KeyGuard guard) {
    Rectangle2D box = shape.getBounds2D();
    return new LinearGradientPaint(
        new Point2D.Double(box.getCenterX(), box.getY()),
        new Point2D.Double(box.getCenterX(), box.getMaxY() + 1),
        new float[] {0, 0.55f, 1},
        new Color[] {
          guard.away(colour.lighter(0.3)).paint(1),
          guard.away(colour).paint(1),
          guard.away(colour.darker(0.09)).paint(1)
        });
  }

  /** Light and shade of a sphere lit from the upper left. */
  static Paint onSphere(Shape shape, Rgb colour, KeyGuard guard) {
    Rectangle2D box = shape.getBounds2D();
    double reach = 0.5 * Math.hypot(box.getWidth(), box.getHeight());
    return new RadialGradientPaint(
        new Point2D.Double(
            box.getCenterX() - 0.2 * box.getWidth(), box.getCenterY() - 0.26 * box.getHeight()),
        (float) Math.max(1, reach * 1.3),
        new float[] {0, 0.42f, 0.8f, 1},
        new Color[] {
          guard.away(colour.lighter(0.42)).paint(1),
          guard.away(colour).paint(1),
          guard.away(colour.darker(0.3)).paint(1),
          guard.away(colour.darker(0.5)).paint(1)
        });
  }
}
