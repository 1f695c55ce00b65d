package com.mascotposes.imaging.keying;

/** Takes grain off a frame, so that a faint edge stands out from it. */
final class Grain {
  private Grain() {}

  /** Mean of three by three pixels; the outermost pixels stay as they are. */
  static Frame smooth(Frame frame) {
    int w = frame.width();
    int h = frame.height();
    int[] in = frame.rgb();
    int[] out = in.clone();
    long[] columns = new long[w];
    for (int y = 1; y < h - 1; y++) {
      for (int x = 0; x < w; x++) {
        int i = y * w + x;
        columns[x] = wide(in[i - w]) + wide(in[i]) + wide(in[i + w]);
      }
      for (int x = 1; x < w - 1; x++) {
        out[y * w + x] = ninth(columns[x - 1] + columns[x] + columns[x + 1]);
      }
    }
    return new Frame(w, h, out);
  }

  /** The three channels with room for sums between them. */
  private static long wide(int rgb) {
    return (long) (rgb & 0xff0000) << 16 | (long) (rgb & 0xff00) << 8 | rgb & 0xff;
  }

  private static int ninth(long sum) {
    int r = (int) (sum >> 32 & 0xffff);
    int g = (int) (sum >> 16 & 0xffff);
    int b = (int) (sum & 0xffff);
    return (r + 4) / 9 << 16 | (g + 4) / 9 << 8 | (b + 4) / 9;
  }
}
