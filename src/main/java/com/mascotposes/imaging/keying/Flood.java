package com.mascotposes.imaging.keying;

/**
 * Floods the backdrop from the frame's border, following its colour from pixel to pixel.
 *
 * <p>Each flooded pixel hands on a running mean of the colours on its way. A gradient, a vignette,
 * a soft shadow or a glow changes that mean slowly and is followed; an edge changes it at once and
 * stops the flood.
 */
final class Flood {
  static final byte INSIDE = 0;
  static final byte OUTSIDE = 1;

  private final Frame frame;
  private final Shading shading;
  private final int tolerance2;
  private final byte[] region;
  private final int[] tracked;
  private final int[] queue;
  private int tail;

  Flood(Frame frame, Shading shading, double tolerance) {
    this.frame = frame;
    this.shading = shading;
    this.tolerance2 = (int) (tolerance * tolerance);
    this.region = new byte[frame.size()];
    this.tracked = new int[frame.size()];
    this.queue = new int[frame.size()];
  }

  /** One byte a pixel, {@link #INSIDE} or {@link #OUTSIDE}. */
  byte[] region() {
    return region;
  }

  /** The backdrop's colour where a pixel is outside, smoothed along the flood's way. */
  int[] tracked() {
    return tracked;
  }

  void fromBorder(int seedDistance) {
    int w = frame.width();
    int h = frame.height();
    for (int x = 0; x < w; x++) {
      seed(x, seedDistance);
      seed((h - 1) * w + x, seedDistance);
    }
    for (int y = 0; y < h; y++) {
      seed(y * w, seedDistance);
      seed(y * w + w - 1, seedDistance);
    }
    run();
  }

  private void seed(int i, int distance) {
    int rgb = frame.rgb()[i];
    if (Frame.distance2(rgb, shading.rgb()) <= distance * distance) {
      accept(i, rgb);
    }
  }

  /** Takes the pixel as backdrop of the given colour, whatever it looks like. */
  void accept(int i, int colour) {
    if (region[i] == INSIDE) {
      region[i] = OUTSIDE;
      tracked[i] = colour & 0xffffff;
      queue[tail++] = i;
    }
  }

  void run() {
    int w = frame.width();
    int size = frame.size();
    for (int head = 0; head < tail; head++) {
      int i = queue[head];
      int x = i % w;
      int from = tracked[i];
      if (x > 0) {
        reach(i - 1, from);
      }
      if (x + 1 < w) {
        reach(i + 1, from);
      }
      if (i >= w) {
        reach(i - w, from);
      }
      if (i + w < size) {
        reach(i + w, from);
      }
    }
    tail = 0;
  }

  private void reach(int i, int from) {
    if (region[i] != INSIDE) {
      return;
    }
    int rgb = frame.rgb()[i];
    if (Frame.distance2(rgb, from) <= tolerance2 && shading.explains(rgb)) {
      region[i] = OUTSIDE;
      tracked[i] = quarterStep(from, rgb & 0xffffff);
      queue[tail++] = i;
    }
  }

  /** Three parts of the old mean and one of the new colour, channel by channel. */
  private static int quarterStep(int mean, int rgb) {
    int low = (mean & 0xff00ff) * 3 + (rgb & 0xff00ff) + 0x020002;
    int mid = (mean & 0x00ff00) * 3 + (rgb & 0x00ff00) + 0x000200;
    return low >> 2 & 0xff00ff | mid >> 2 & 0x00ff00;
  }
}
