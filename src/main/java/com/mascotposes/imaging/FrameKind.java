package com.mascotposes.imaging;

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
  TRANSPARENT
}
