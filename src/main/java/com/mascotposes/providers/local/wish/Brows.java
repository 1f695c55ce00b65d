package com.mascotposes.providers.local.wish;

/** What the eyebrows do. */
public enum Brows {
  NONE,
  ANGRY,
  WORRIED,
  RAISED,
  ONE_UP
}
