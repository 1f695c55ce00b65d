package com.mascotposes.launcher;

/** The process that started this one: Maven, when {@code mvn exec:exec} did. */
final class ParentProcess {

  private ParentProcess() {}

  /** Runs the action once the parent has ended; at once when it has already. */
  static void whenGone(Runnable action) {
    ProcessHandle.current()
        .parent()
        .ifPresentOrElse(parent -> parent.onExit().thenRun(action), action);
  }
}
