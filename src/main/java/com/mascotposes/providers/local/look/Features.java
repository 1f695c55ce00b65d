package com.mascotposes.providers.local.look;

/** What tells one species from another on the same build. */
public record Features(Ears ears, Muzzle muzzle, Marking marking, Tail tail) {

  /** What grows from the top or sides of the head. */
  public enum Ears {
    NONE,
    POINTED,
    CAT,
    ROUND,
    BIG_ROUND,
    LONG,
    FLOPPY,
    SIDE,
    FOLDED,
    FLUFFY,
    HUGE,
    TUFTS,
    CREST,
    COW,
    FROG,
    HORNS,
    UNICORN,
    ANTENNA,
    FEELERS
  }

  /** What the middle of the face carries. */
  public enum Muzzle {
    NONE,
    NOSE,
    SNOUT,
    BIG_NOSE,
    BEAK,
    BILL,
    PIG,
    COW,
    TRUNK,
    NOSTRILS
  }

  /** Patches of colour on head and body. */
  public enum Marking {
    NONE,
    FOX,
    STRIPES,
    EYE_PATCH,
    PANDA,
    MANE,
    FACE,
    SPOTS,
    OWL,
    SCREEN,
    WHISKERS,
    TEETH,
    MASK
  }

  /** What shows behind the body. */
  public enum Tail {
    NONE,
    BUSHY,
    RINGED,
    THIN,
    TUFTED,
    WAGGING,
    PUFF,
    CURLY,
    DRAGON,
    MANE
  }
}
