package com.mascotposes.launcher;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stops what was started, last first, when the process ends: Ctrl-C, SIGTERM, a failed start.
 *
 * <p>What is being opened when the signal comes is awaited and then closed, so that nothing
 * escapes.
 */
class Shutdown {

  private static final Logger LOG = System.getLogger(Shutdown.class.getName());

  private final Console console;
  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final AtomicReference<AutoCloseable> farewell = new AtomicReference<>(() -> {});

  Shutdown(Console console) {
    this.console = console;
  }

  /** What {@link #opening} runs. */
  interface Opening<T extends AutoCloseable> {
    T open() throws StartFailure;
  }

  void onSignal() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll, "stop-mascot-poses"));
    Signals.onTermination(this::leave);
  }

  /**
   * What is done before anything is stopped, while everything works. The process's end has no place
   * for it: then Payara begins to stop itself beside us.
   */
  void beforehand(AutoCloseable action) {
    farewell.set(action);
  }

  /** Ends the process. Told so again it does not wait for the farewell. */
  void leave(int exitCode) {
    AutoCloseable action = farewell.getAndSet(() -> {});
    close(action);
    System.exit(exitCode);
  }

  /** Opens something that must be closed; a signal meanwhile waits until it is open. */
  synchronized <T extends AutoCloseable> T opening(Opening<T> opening) throws StartFailure {
    T opened = opening.open();
    running.push(opened);
    return opened;
  }

  /** Closes this one at the end, before everything that was opened earlier. */
  synchronized void own(AutoCloseable closeable) {
    running.push(closeable);
  }

  private synchronized void stopAll() {
    if (running.isEmpty()) {
      return;
    }
    console.lastWord("Stopping ...");
    while (!running.isEmpty()) {
      close(running.pop());
    }
    LOG.log(Level.INFO, "Mascot Poses stopped");
  }

  private static void close(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (Exception e) {
      LOG.log(Level.WARNING, closeable.getClass().getSimpleName() + " did not stop cleanly", e);
    }
  }
}
