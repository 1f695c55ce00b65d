package com.mascotposes.imaging;

import com.mascotposes.imaging.keying.Backdrop;

/** What stands behind the mascot in a frame, as measured on the frame itself. */
public enum FrameKind {
  /** One flat saturated colour that lies near the colour the prompt asked for: the best case. */
  ASKED_KEY,
  /** One flat saturated colour that nobody asked for; keyed with the measured colour. */
  OTHER_FLAT,
  /** White or nearly white. White parts of the mascot may be lost where nothing outlines them. */
  WHITE,
  /** A flat colour without saturation that is not white: grey, beige, black. */
  GREY,
  /** One colour that runs far from edge to edge; followed locally. */
  GRADIENT,
  /** The squares that image models paint when asked for transparency. */
  CHECKERBOARD,
  /** No common backdrop along the frame's border: a room, a landscape. Ask for another picture. */
  SCENE,
  /** The frame has real alpha of its own, which is respected; nothing was cut. */
  TRANSPARENT;

  private static final double KEY_MISS = 160;
  private static final double ONE_COLOUR = 0.7;
  private static final double ANY_BACKDROP = 0.45;

  /**
   * @param asked the key that was asked for, or null
   */
  static FrameKind of(Backdrop backdrop, KeyColor asked) {
    if (backdrop.isCheckerboard()) {
      return CHECKERBOARD;
    }
    if (backdrop.coverage() < ANY_BACKDROP) {
      return SCENE;
    }
    if (backdrop.coverage() < ONE_COLOUR && backdrop.drift() > 60) {
      return GRADIENT;
    }
    if (backdrop.isColourful()) {
      boolean near = asked != null && asked.distanceTo(backdrop.rgb()) <= KEY_MISS;
      return near ? ASKED_KEY : OTHER_FLAT;
    }
    return backdrop.isWhite() ? WHITE : GREY;
  }
}
