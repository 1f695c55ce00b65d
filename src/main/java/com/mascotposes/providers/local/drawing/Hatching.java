package com.mascotposes.providers.local.drawing;

import com.mascotposes.providers.local.look.Rgb;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Slanted pencil lines that stand for shadow. */
final class Hatching {

  private static final double GAP_PX = 11;

  private Hatching() {}

  static void draw(Graphics2D graphics, Area where, Rgb colour) {
    Rectangle2D box = where.getBounds2D();
    Shape clip = graphics.getClip();
    graphics.clip(where);
    graphics.setPaint(colour.paint(0.55));
    graphics.setStroke(new BasicStroke(3.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    double span = box.getWidth() + box.getHeight();
    for (double x = 0; x < span; x += GAP_PX) {
      graphics.draw(
          new Line2D.Double(
              box.getX() + x, box.getY(), box.getX() + x - box.getHeight(), box.getMaxY()));
    }
    graphics.setClip(clip);
  }
}
