package com.mascotposes.imaging.keying;

/** The backdrop's colour at any place of the frame, also behind the mascot. */
interface Behind {
  /** Writes red, green and blue, 0 to 255 each, at the middle of pixel (x, y). */
  void at(int x, int y, float[] out);
}
