package com.mascotposes.providers.local.wish;

/** How a hand is held. */
public enum HandShape {
  FIST,
  OPEN,
  POINT,
  THUMB_UP,
  THUMB_DOWN,
  FLAT
}
