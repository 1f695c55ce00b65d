package com.mascotposes.launcher;

/** Why there is nothing to run: one sentence for the console and the process's exit code. */
class StartFailure extends Exception {

  private static final long serialVersionUID = 1L;
  private static final int RUN_FAILED = 1;
  private static final int WRONG_USE = 2;

  private final int exitCode;

  private StartFailure(String sentence, Throwable cause, int exitCode) {
    super(sentence, cause);
    this.exitCode = exitCode;
  }

  /** Something around us is wrong: a port, a folder, a database. Exit code 1. */
  static StartFailure because(String sentence) {
    return new StartFailure(sentence, null, RUN_FAILED);
  }

  /**
   * Something around us is wrong. Exit code 1.
   *
   * @param cause goes to the log file, not to the console
   */
  static StartFailure because(String sentence, Throwable cause) {
    return new StartFailure(sentence, cause, RUN_FAILED);
  }

  /** What we were told is wrong: a setting, a command. Exit code 2. */
  static StartFailure badSetting(String sentence) {
    return new StartFailure(sentence, null, WRONG_USE);
  }

  int exitCode() {
    return exitCode;
  }
}
