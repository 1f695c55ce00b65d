package com.mascotposes.platform.problem;

import java.util.Map;

/**
 * There is no such thing for this caller: unknown, foreign and malformed ids look alike. Status
 * 404.
 */
public class NotFoundException extends ProblemException {

  /**
   * @param what the kind of thing, such as {@code Pose}
   * @param id what the caller asked for
   */
  public NotFoundException(String what, Object id) {
    super(404, "not-found", what + " not found", Map.of("id", String.valueOf(id)));
  }
}
