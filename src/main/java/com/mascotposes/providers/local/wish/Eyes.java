package com.mascotposes.providers.local.wish;

/** What both eyes do. */
public enum Eyes {
  OPEN,
  /** Arcs that bulge upwards, the eyes of a laughing face. */
  JOYFUL,
  /** Arcs that hang down, asleep or at peace. */
  CLOSED,
  WINK,
  WIDE,
  HEARTS,
  STARS,
  /** Upper lids half down. */
  HALF,
  /** Pressed shut, {@code > <}. */
  TIGHT,
  /** Spirals. */
  DIZZY,
  LOOK_UP,
  LOOK_DOWN,
  LOOK_SIDE,
  /** Large and wet. */
  PLEADING,
  /** Behind dark glasses. */
  SHADES
}
