package com.mascotposes.imaging.keying;

/** Counts the faults of a finished cut. */
final class FaultMeter {
  private static final int SAMPLE_PX = 3;
  private static final int ALIKE = 24;
  private static final int STILL_BACKDROP = 40;
  private static final int HALF = 128;

  private final Frame frame;
  private final int[] cut;
  private final Rings inner;
  private final Behind field;
  private final float[] back = new float[3];

  FaultMeter(Frame frame, int[] cut, Rings inner, Behind field) {
    this.frame = frame;
    this.cut = cut;
    this.inner = inner;
    this.field = field;
  }

  Faults measure() {
    long opaque = 0;
    long kept = 0;
    byte[] depth = inner.depth();
    for (int y = 0; y < frame.height(); y += SAMPLE_PX) {
      for (int x = 0; x < frame.width(); x += SAMPLE_PX) {
        int i = y * frame.width() + x;
        if (cut[i] >>> 24 >= HALF) {
          opaque++;
          boolean inside = depth[i] > EdgeBand.INNER_PX;
          kept += inside && distanceToBackdrop(i, frame.rgb()[i]) < ALIKE / 2 ? 1 : 0;
        }
      }
    }
    double halo = shareOfRings(1, EdgeBand.INNER_PX, STILL_BACKDROP, true);
    double eaten = shareOfRings(EdgeBand.INNER_PX, EdgeBand.INNER_PX + 1, ALIKE, false);
    double hole = opaque == 0 ? 0 : (double) kept / opaque;
    double gone = Silhouette.missing(cut, frame.width(), frame.height());
    double subject = (double) opaque * SAMPLE_PX * SAMPLE_PX / cut.length;
    return new Faults(halo, hole, eaten, crop(), gone, subject);
  }

  private double shareOfRings(int from, int to, int distance, boolean ofCut) {
    int all = 0;
    int alike = 0;
    for (int q = inner.start(from); q < inner.end(to); q++) {
      int i = inner.pixel(q);
      if (ofCut && cut[i] >>> 24 < HALF) {
        continue;
      }
      all++;
      alike += distanceToBackdrop(i, ofCut ? cut[i] : frame.rgb()[i]) < distance ? 1 : 0;
    }
    return all == 0 ? 0 : (double) alike / all;
  }

  private double distanceToBackdrop(int i, int rgb) {
    field.at(i % frame.width(), i / frame.width(), back);
    float r = Frame.red(rgb) - back[0];
    float g = Frame.green(rgb) - back[1];
    float b = Frame.blue(rgb) - back[2];
    return Math.sqrt(r * r + g * g + b * b);
  }

  private double crop() {
    int w = frame.width();
    int h = frame.height();
    int touched = 0;
    for (int x = 0; x < w; x++) {
      touched += (cut[x] >>> 31) + (cut[(h - 1) * w + x] >>> 31);
    }
    for (int y = 0; y < h; y++) {
      touched += (cut[y * w] >>> 31) + (cut[y * w + w - 1] >>> 31);
    }
    return touched / (2.0 * (w + h));
  }
}
