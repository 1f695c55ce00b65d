package com.mascotposes.providers.local.wish;

/** What the mouth does. */
public enum Mouth {
  SMILE,
  OPEN_SMILE,
  LAUGH,
  GRIN,
  SMALL,
  ROUND,
  FROWN,
  WAIL,
  WAVY,
  TONGUE,
  FLAT,
  SMIRK,
  SHOUT,
  CHEW,
  KISS,
  YAWN
}
