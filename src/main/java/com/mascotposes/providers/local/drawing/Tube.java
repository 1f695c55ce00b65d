package com.mascotposes.providers.local.drawing;

import java.awt.Shape;
import java.awt.geom.Path2D;

/**
 * A limb or tail: a thick curve that may taper.
 *
 * @param from root of the limb; its edge is open there, so that limb and body run into each other
 * @param through control point of the quadratic curve
 * @param fromPx thickness at the root
 * @param toPx thickness at the end
 */
record Tube(Vec from, Vec through, Vec to, double fromPx, double toPx) {

  private static final int STEPS = 20;

  /** A tube bent at a joint that it nearly touches. */
  static Tube jointed(Vec from, Vec joint, Vec to, double fromPx, double toPx) {
    Vec middle = from.between(to, 0.5);
    return new Tube(from, middle.plus(joint.minus(middle).times(1.7)), to, fromPx, toPx);
  }

  Vec at(double share) {
    return from.between(through, share).between(through.between(to, share), share);
  }

  private Vec sideways(double share) {
    Vec along = through.minus(from).times(1 - share).plus(to.minus(through).times(share));
    double length = Math.max(1e-6, along.length());
    return new Vec(-along.y() / length, along.x() / length);
  }

  private double halfPx(double share) {
    return (fromPx + (toPx - fromPx) * share) / 2;
  }

  /** The whole limb. */
  Shape fill() {
    return fill(0);
  }

  /** The limb from a share of its length on. */
  Shape fill(double start) {
    return part(start, 1, 1);
  }

  /** The outline without the root, where the body goes on. */
  Shape edge() {
    return edge(0);
  }

  /** The outline from a share of its length on, open there. */
  Shape edge(double start) {
    Path2D path = new Path2D.Double();
    trace(path, start, 1, 1);
    return path;
  }

  /** A piece of the limb between two shares of its length, thickness scaled. */
  Shape part(double start, double end, double thickness) {
    Path2D path = new Path2D.Double();
    trace(path, start, end, thickness);
    path.closePath();
    return path;
  }

  private void trace(Path2D path, double start, double end, double thickness) {
    for (int i = 0; i <= STEPS; i++) {
      double share = start + (end - start) * i / STEPS;
      Vec point = at(share).plus(sideways(share).times(halfPx(share) * thickness));
      if (i == 0) {
        path.moveTo(point.x(), point.y());
      } else {
        path.lineTo(point.x(), point.y());
      }
    }
    cap(path, end, thickness);
    for (int i = STEPS; i >= 0; i--) {
      double share = start + (end - start) * i / STEPS;
      Vec point = at(share).minus(sideways(share).times(halfPx(share) * thickness));
      path.lineTo(point.x(), point.y());
    }
  }

  private void cap(Path2D path, double end, double thickness) {
    Vec side = sideways(end).times(halfPx(end) * thickness);
    for (int i = 1; i < 8; i++) {
      Vec point = at(end).plus(side.turned(-180.0 * i / 8));
      path.lineTo(point.x(), point.y());
    }
  }
}
