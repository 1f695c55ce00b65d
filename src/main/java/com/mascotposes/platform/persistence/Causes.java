package com.mascotposes.platform.persistence;

import java.util.Optional;

/**
 * Looks for the failure behind a failure: containers wrap what they pass on, each in its own way.
 */
public final class Causes {

  private static final int DEEPEST = 20;

  private Causes() {}

  /** The first failure of this type in the chain of causes, the given one included. */
  public static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return Optional.of(type.cast(cause));
      }
    }
    return Optional.empty();
  }
}
