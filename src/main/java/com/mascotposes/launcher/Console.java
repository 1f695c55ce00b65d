package com.mascotposes.launcher;

import java.io.PrintStream;

/** What a newcomer reads in the terminal: few lines, plain words. Everything else is in the log. */
class Console {

  private final PrintStream out;
  private final PrintStream err;
  private volatile boolean silent;

  Console(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  void say(String line) {
    if (!silent) {
      out.println(line);
      out.flush();
    }
  }

  void complain(String sentence) {
    if (!silent) {
      err.println(sentence);
      err.flush();
    }
  }

  /** Says one last line: what fails while everything is being stopped is no news. */
  void lastWord(String line) {
    say(line);
    silent = true;
  }

  /** Complains a last time: what follows from this failure is no news. */
  void lastComplaint(String sentence) {
    complain(sentence);
    silent = true;
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }
}
