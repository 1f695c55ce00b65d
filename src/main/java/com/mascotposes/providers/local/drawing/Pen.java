package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.DrawingStyle;
import com.mascotposes.providers.local.look.DrawingStyle.Shading;
import com.mascotposes.providers.local.look.KeyGuard;
import com.mascotposes.providers.local.look.Rgb;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.util.List;

/** Puts shapes on the picture in one drawing style. All colours pass the {@link KeyGuard} here. */
final class Pen {

  private final Graphics2D graphics;
  private final DrawingStyle style;
  private final KeyGuard guard;
  private final Rgb ink;

  /**
   * @param ink the colour of outlines where the style has one for the whole figure
   */
  Pen(Graphics2D graphics, DrawingStyle style, KeyGuard guard, Rgb ink) {
    this.graphics = graphics;
    this.style = style;
    this.guard = guard;
    this.ink = ink;
  }

  /** A pen whose origin stands at a point and is turned clockwise. */
  Pen at(Vec point, double degrees) {
    return at(point, degrees, 1, 1);
  }

  /** A pen whose origin is moved, turned and scaled; a negative scale mirrors. */
  Pen at(Vec point, double degrees, double scaleX, double scaleY) {
    AffineTransform transform = AffineTransform.getTranslateInstance(point.x(), point.y());
    transform.rotate(Math.toRadians(degrees));
    transform.scale(scaleX, scaleY);
    Graphics2D child = (Graphics2D) graphics.create();
    child.transform(transform);
    return new Pen(child, style, guard, ink);
  }

  DrawingStyle style() {
    return style;
  }

  /** A large form: outline, colour and the shading of the style. */
  void form(Shape shape, Rgb colour) {
    outline(shape, colour, 1);
    shade(shape, colour);
  }

  /** Limb and hand as one: their outlines first, then their colours, so that no seam shows. */
  void limb(List<Shape> edges, List<Shape> fills, Rgb colour) {
    Rgb tone = style.shading() == Shading.FLAT ? colour.darker(0.1) : colour;
    for (Shape edge : edges) {
      outline(edge, tone, 1);
    }
    for (Shape fill : fills) {
      shade(fill, tone);
    }
  }

  /** A small thing: outline and plain colour. */
  void thing(Shape shape, Rgb colour) {
    outline(shape, colour, 0.72);
    plain(shape, colour);
  }

  /** A patch of colour on a form, cut off at the form's edge. */
  void patch(Shape shape, Shape form, Rgb colour) {
    Area area = new Area(shape);
    area.intersect(new Area(form));
    if (style.shading() == Shading.VOLUME) {
      fill(area, Light.onSphere(form, colour, guard));
      return;
    }
    plain(area, colour);
    if (style.shading() == Shading.CEL) {
      Area shadow = Light.shadow(form);
      shadow.intersect(area);
      plain(shadow, colour.darker(0.14));
    }
  }

  void plain(Shape shape, Rgb colour) {
    tint(shape, colour, 1);
  }

  /** Colour that lets what lies below shine through. */
  void tint(Shape shape, Rgb colour, double alpha) {
    graphics.setPaint(guard.away(colour).paint(alpha));
    graphics.fill(shape);
  }

  void line(Shape path, double widthPx, Rgb colour) {
    tint(round(widthPx).createStrokedShape(wobbled(path, 1)), colour, 1);
  }

  /** A line with an outline of its own: handles, cords, signs that float in the air. */
  void sign(Shape path, double widthPx, Rgb colour) {
    double rim = style.outlinePx() * 0.72;
    if (rim > 0) {
      line(path, widthPx + 2 * rim, tone(colour));
    }
    line(path, widthPx, colour);
  }

  /** A soft round light, or shade, that fades to nothing at its rim. */
  void glow(double x, double y, double radius, Rgb colour, double alpha) {
    Rgb safe = guard.away(colour);
    graphics.setPaint(
        new RadialGradientPaint(
            new Point2D.Double(x, y),
            (float) radius,
            new float[] {0, 1},
            new Color[] {safe.paint(alpha), safe.paint(0)}));
    graphics.fill(Curves.ellipse(x, y, radius, radius));
  }

  /** The outline of a shape alone; nothing in styles without outlines. */
  void outline(Shape shape, Rgb colour, double weight) {
    if (style.outlinePx() == 0) {
      return;
    }
    Rgb tone = tone(colour);
    if (style.shading() == Shading.HATCH) {
      double width = style.outlinePx() * weight * 1.6;
      plain(round(width).createStrokedShape(wobbled(shape, 1)), tone);
      plain(round(width * 0.7).createStrokedShape(wobbled(shape, 2)), tone);
      return;
    }
    plain(round(style.outlinePx() * weight * 2).createStrokedShape(shape), tone);
  }

  private Rgb tone(Rgb colour) {
    return style.shading() == Shading.SOFT ? colour.darker(style.outlineTone()) : ink;
  }

  private Shape wobbled(Shape shape, int phase) {
    return style.shading() == Shading.HATCH ? Wobble.of(shape, phase) : shape;
  }

  private static BasicStroke round(double widthPx) {
    return new BasicStroke((float) widthPx, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  private void shade(Shape shape, Rgb colour) {
    switch (style.shading()) {
      case CEL -> {
        plain(shape, colour);
        plain(Light.shadow(shape), colour.darker(0.14));
      }
      case SOFT -> fill(shape, Light.fromAbove(shape, colour, guard));
      case FLAT -> {
        plain(shape, colour);
        plain(Light.rightHalf(shape), colour.darker(0.07));
      }
      case VOLUME -> fill(shape, Light.onSphere(shape, colour, guard));
      case HATCH -> {
        plain(shape, colour);
        Hatching.draw(graphics, Light.shadow(shape), guard.away(colour.darker(0.45)));
      }
      case NONE -> plain(shape, colour);
    }
  }

  private void fill(Shape shape, Paint paint) {
    graphics.setPaint(paint);
    graphics.fill(shape);
  }
}
