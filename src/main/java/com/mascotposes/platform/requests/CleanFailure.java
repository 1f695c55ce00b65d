package com.mascotposes.platform.requests;

/**
 * A failure as the log shows it: the same class names, stack traces and causes, with messages that
 * cannot begin a line of their own.
 */
final class CleanFailure extends Throwable {

  private static final long serialVersionUID = 1L;
  private static final int DEEPEST = 20;

  private final String words;

  private CleanFailure(Throwable failure, Throwable cause) {
    super(failure.getMessage(), cause, true, true);
    this.words = CleanText.of(failure.toString());
    setStackTrace(failure.getStackTrace());
  }

  static Throwable of(Throwable failure) {
    return of(failure, DEEPEST);
  }

  /** Causes may go round in a circle; nobody reads further than this. */
  private static Throwable of(Throwable failure, int depth) {
    if (failure == null || depth == 0) {
      return null;
    }
    CleanFailure clean = new CleanFailure(failure, of(failure.getCause(), depth - 1));
    for (Throwable suppressed : failure.getSuppressed()) {
      clean.addSuppressed(of(suppressed, 1));
    }
    return clean;
  }

  @Override
  public String toString() {
    return words;
  }
}
