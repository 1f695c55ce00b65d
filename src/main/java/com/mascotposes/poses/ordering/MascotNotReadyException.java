package com.mascotposes.poses.ordering;

import com.mascotposes.platform.problem.ProblemException;
import java.util.Map;
import java.util.UUID;

/** The mascot has no finished picture yet, so nothing can be drawn from it. Status 409. */
public class MascotNotReadyException extends ProblemException {

  MascotNotReadyException(UUID mascot) {
    super(
        409,
        "mascot-not-ready",
        "This mascot has no finished picture yet; order poses once it is completed",
        Map.of("id", mascot));
  }
}
