package com.mascotposes.launcher;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.IntConsumer;
import sun.misc.Signal;

/** Ctrl-C and SIGTERM, before the Java machine makes every shutdown hook run at once. */
final class Signals {

  private static final Logger LOG = System.getLogger(Signals.class.getName());

  /** What a process ended by a signal exits with, less the signal's number. */
  private static final int SIGNALLED = 128;

  private Signals() {}

  /**
   * @param leave is given the process's exit code, in a thread of its own at each signal
   */
  static void onTermination(IntConsumer leave) {
    for (String name : List.of("INT", "TERM")) {
      try {
        Signal.handle(new Signal(name), signal -> leave.accept(SIGNALLED + signal.getNumber()));
      } catch (IllegalArgumentException notOurs) {
        LOG.log(Level.DEBUG, name + " stays with the Java machine", notOurs);
      }
    }
  }
}
