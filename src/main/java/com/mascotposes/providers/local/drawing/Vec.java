package com.mascotposes.providers.local.drawing;

/** A point or a way, in pixels of the 1024 picture; y grows downwards. */
record Vec(double x, double y) {

  Vec plus(Vec other) {
    return new Vec(x + other.x, y + other.y);
  }

  Vec minus(Vec other) {
    return new Vec(x - other.x, y - other.y);
  }

  Vec times(double factor) {
    return new Vec(x * factor, y * factor);
  }

  /** Turned about the origin, clockwise on the screen. */
  Vec turned(double degrees) {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    return new Vec(x * cos - y * sin, x * sin + y * cos);
  }

  double length() {
    return Math.hypot(x, y);
  }

  /** Where this way points, in degrees clockwise from straight down: 0 down, 90 left. */
  double degreesFromDown() {
    return Math.toDegrees(Math.atan2(-x, y));
  }

  Vec between(Vec other, double share) {
    return plus(other.minus(this).times(share));
  }
}
