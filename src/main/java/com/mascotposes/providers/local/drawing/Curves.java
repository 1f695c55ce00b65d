package com.mascotposes.providers.local.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Smooth shapes from a few points. A point said twice in a row makes a corner. */
final class Curves {

  private Curves() {}

  /** A closed curve through {@code x,y} pairs parted by blanks, scaled. */
  static Path2D closed(String points, double scaleX, double scaleY) {
    return smooth(parse(points, scaleX, scaleY), true);
  }

  /** An open curve through {@code x,y} pairs. */
  static Path2D open(String points, double scaleX, double scaleY) {
    return smooth(parse(points, scaleX, scaleY), false);
  }

  /** A closed symmetric curve from its right half, first and last point on the axis. */
  static Path2D mirrored(String half, double scaleX, double scaleY) {
    List<Vec> points = parse(half, scaleX, scaleY);
    List<Vec> left = new ArrayList<>(points);
    Collections.reverse(left);
    for (Vec point : left) {
      if (Math.abs(point.x()) > 1e-6) {
        points.add(new Vec(-point.x(), point.y()));
      }
    }
    return smooth(points, true);
  }

  private static List<Vec> parse(String points, double scaleX, double scaleY) {
    List<Vec> parsed = new ArrayList<>();
    for (String pair : points.split(" +")) {
      int comma = pair.indexOf(',');
      parsed.add(
          new Vec(
              Double.parseDouble(pair.substring(0, comma)) * scaleX,
              Double.parseDouble(pair.substring(comma + 1)) * scaleY));
    }
    return parsed;
  }

  /** Catmull-Rom through the points, as cubic Bézier curves. */
  static Path2D smooth(List<Vec> points, boolean closed) {
    int n = points.size();
    Path2D path = new Path2D.Double();
    path.moveTo(points.get(0).x(), points.get(0).y());
    for (int i = 0; i < (closed ? n : n - 1); i++) {
      Vec before = at(points, i - 1, closed);
      Vec from = at(points, i, closed);
      Vec to = at(points, i + 1, closed);
      Vec after = at(points, i + 2, closed);
      Vec out = from.plus(to.minus(before).times(1 / 6.0));
      Vec in = to.minus(after.minus(from).times(1 / 6.0));
      out = before.equals(from) || from.equals(to) ? from : out;
      in = to.equals(after) || from.equals(to) ? to : in;
      path.curveTo(out.x(), out.y(), in.x(), in.y(), to.x(), to.y());
    }
    if (closed) {
      path.closePath();
    }
    return path;
  }

  private static Vec at(List<Vec> points, int i, boolean closed) {
    int n = points.size();
    return points.get(closed ? Math.floorMod(i, n) : Math.max(0, Math.min(n - 1, i)));
  }

  static Ellipse2D ellipse(double x, double y, double halfWidth, double halfHeight) {
    return new Ellipse2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
  }

  static Shape box(double x, double y, double width, double height, double corner) {
    return new RoundRectangle2D.Double(x, y, width, height, 2 * corner, 2 * corner);
  }

  static Path2D polygon(double... coordinates) {
    Path2D path = new Path2D.Double();
    path.moveTo(coordinates[0], coordinates[1]);
    for (int i = 2; i < coordinates.length; i += 2) {
      path.lineTo(coordinates[i], coordinates[i + 1]);
    }
    path.closePath();
    return path;
  }

  static Path2D line(double... coordinates) {
    Path2D path = new Path2D.Double();
    path.moveTo(coordinates[0], coordinates[1]);
    for (int i = 2; i < coordinates.length; i += 2) {
      path.lineTo(coordinates[i], coordinates[i + 1]);
    }
    return path;
  }

  /** A star with rounded arms when stroked with round joins. */
  static Path2D star(int arms, double outer, double inner) {
    double[] points = new double[arms * 4];
    for (int i = 0; i < arms * 2; i++) {
      double radius = i % 2 == 0 ? outer : inner;
      double angle = Math.PI * i / arms;
      points[2 * i] = radius * Math.sin(angle);
      points[2 * i + 1] = -radius * Math.cos(angle);
    }
    return polygon(points);
  }

  static Path2D heart(double size) {
    return mirrored(
        "0,-.5 0,-.5 .24,-.86 .6,-.94 .94,-.66 .96,-.2 .62,.32 0,.92 0,.92", size, size);
  }

  static Shape moved(Shape shape, double x, double y) {
    return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
  }

  static Shape turned(Shape shape, double degrees, double x, double y) {
    AffineTransform transform = AffineTransform.getTranslateInstance(x, y);
    transform.rotate(Math.toRadians(degrees));
    return transform.createTransformedShape(shape);
  }

  static Shape flipped(Shape shape) {
    return AffineTransform.getScaleInstance(-1, 1).createTransformedShape(shape);
  }

  /** The largest x of a shape at a height, 0 where the shape is not; flat to a quarter pixel. */
  static double halfWidthAt(Shape shape, double y) {
    double widest = 0;
    double[] c = new double[6];
    double lastX = 0;
    double lastY = 0;
    double startX = 0;
    double startY = 0;
    for (PathIterator i = shape.getPathIterator(null, 0.25); !i.isDone(); i.next()) {
      int kind = i.currentSegment(c);
      if (kind == PathIterator.SEG_MOVETO) {
        startX = c[0];
        startY = c[1];
      } else {
        double x = kind == PathIterator.SEG_CLOSE ? startX : c[0];
        double endY = kind == PathIterator.SEG_CLOSE ? startY : c[1];
        if (Math.min(lastY, endY) <= y && y <= Math.max(lastY, endY)) {
          double share = endY == lastY ? 0 : (y - lastY) / (endY - lastY);
          widest = Math.max(widest, lastX + (x - lastX) * share);
        }
        c[0] = x;
        c[1] = endY;
      }
      lastX = c[0];
      lastY = c[1];
    }
    return widest;
  }
}
