package com.mascotposes.providers.local.drawing;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** Lines as a hand draws them: never quite where they should be. */
final class Wobble {

  private static final double REACH_PX = 2.6;
  private static final double STEP_PX = 9;

  private Wobble() {}

  /**
   * The shape, shaken by slow waves.
   *
   * @param phase another number gives another hand's stroke over the same shape
   */
  static Shape of(Shape shape, int phase) {
    Path2D shaken = new Path2D.Double();
    double[] c = new double[6];
    Vec last = new Vec(0, 0);
    Vec start = last;
    for (PathIterator i = shape.getPathIterator(null, 0.6); !i.isDone(); i.next()) {
      int kind = i.currentSegment(c);
      if (kind == PathIterator.SEG_MOVETO) {
        start = new Vec(c[0], c[1]);
        last = start;
        Vec moved = shake(start, phase);
        shaken.moveTo(moved.x(), moved.y());
      } else {
        Vec next = kind == PathIterator.SEG_CLOSE ? start : new Vec(c[0], c[1]);
        lineTo(shaken, last, next, phase);
        last = next;
      }
    }
    return shaken;
  }

  private static void lineTo(Path2D path, Vec from, Vec to, int phase) {
    int steps = (int) Math.ceil(to.minus(from).length() / STEP_PX);
    for (int i = 1; i <= steps; i++) {
      Vec moved = shake(from.between(to, (double) i / steps), phase);
      path.lineTo(moved.x(), moved.y());
    }
  }

  private static Vec shake(Vec p, int phase) {
    double dx = Math.sin(p.y() / 23 + phase * 1.9) + Math.sin(p.y() / 9.7 + p.x() / 31 + phase);
    double dy = Math.sin(p.x() / 21 + phase * 2.7) + Math.sin(p.x() / 11.3 - p.y() / 27 + phase);
    return p.plus(new Vec(dx, dy).times(REACH_PX / 2));
  }
}
