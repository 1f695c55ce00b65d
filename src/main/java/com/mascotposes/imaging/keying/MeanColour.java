package com.mascotposes.imaging.keying;

/** The mean of colours, to a fraction of a level. */
final class MeanColour {
  private int count;
  private double red;
  private double green;
  private double blue;

  void clear() {
    count = 0;
    red = 0;
    green = 0;
    blue = 0;
  }

  void add(int rgb) {
    add(Frame.red(rgb), Frame.green(rgb), Frame.blue(rgb));
  }

  void add(float r, float g, float b) {
    count++;
    red += r;
    green += g;
    blue += b;
  }

  int count() {
    return count;
  }

  /** In levels; NaN while either has no colours. */
  double distance(MeanColour other) {
    return distance(other.red / other.count, other.green / other.count, other.blue / other.count);
  }

  /** Distance from pure white in levels. */
  double toWhite() {
    return distance(255, 255, 255);
  }

  private double distance(double otherRed, double otherGreen, double otherBlue) {
    double r = red / count - otherRed;
    double g = green / count - otherGreen;
    double b = blue / count - otherBlue;
    return Math.sqrt(r * r + g * g + b * b);
  }
}
