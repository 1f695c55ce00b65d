package com.mascotposes.providers.local.look;

import com.mascotposes.providers.local.wish.Brows;
import com.mascotposes.providers.local.wish.Eyes;
import com.mascotposes.providers.local.wish.Gesture;
import com.mascotposes.providers.local.wish.Mouth;
import com.mascotposes.providers.local.wish.Posture;
import com.mascotposes.providers.local.wish.Stance;
import java.util.Arrays;
import java.util.List;

/** How a mascot stands and looks when nobody asks for anything. */
public enum Personality {
  FRIENDLY(Stance.STAND, Gesture.REST, Gesture.LOOSE, Eyes.OPEN, Brows.NONE, Mouth.SMILE),
  PROFESSIONAL(Stance.STAND, Gesture.BEHIND, Gesture.HIP, Eyes.OPEN, Brows.RAISED, Mouth.SMILE),
  PLAYFUL(Stance.WALK, Gesture.LOOSE, Gesture.LOOSE, Eyes.OPEN, Brows.NONE, Mouth.TONGUE),
  COOL(Stance.WIDE, Gesture.REST, Gesture.HIP, Eyes.HALF, Brows.ONE_UP, Mouth.SMIRK),
  ENERGETIC(Stance.WIDE, Gesture.LOOSE, Gesture.HIP, Eyes.OPEN, Brows.RAISED, Mouth.OPEN_SMILE),
  CALM(Stance.STAND, Gesture.REST, Gesture.REST, Eyes.HALF, Brows.NONE, Mouth.SMALL);

  private final Posture usual;

  Personality(Stance stance, Gesture left, Gesture right, Eyes eyes, Brows brows, Mouth mouth) {
    this.usual =
        new Posture(stance, left, right, 0.0, 0.0, 1.0, 0.0, 0.0, eyes, brows, mouth, List.of());
  }

  /** The personality of a mascot's field; friendly when it is missing or unknown. */
  public static Personality named(String name) {
    return Arrays.stream(values())
        .filter(one -> name != null && one.name().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElse(FRIENDLY);
  }

  /** A complete posture. */
  public Posture usual() {
    return usual;
  }
}
