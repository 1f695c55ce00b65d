package com.mascotposes.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Stops PostgreSQL when this process is gone without having done so itself, as after {@code kill
 * -9}.
 *
 * <p>A shell reads from a pipe whose other end only we hold. Whatever ends us closes the pipe; the
 * shell wakes up, and if the server of that start still runs, it tells it to stop. Signals meant
 * for us do not end the shell. Where there is no shell (Windows) the next start clears up instead.
 */
final class PostgresWatchdog implements AutoCloseable {

  private static final String SCRIPT =
      """
      trap '' HUP INT TERM
      read -r nothing
      [ "$(head -n 1 "$1" 2>/dev/null)" = "$2" ] && kill -INT "$2"
      """;
  private static final long PATIENCE_S = 2;

  private final Optional<Process> shell;

  private PostgresWatchdog(Optional<Process> shell) {
    this.shell = shell;
  }

  /**
   * @param cluster folder of a server that runs
   */
  static PostgresWatchdog over(Path cluster) throws IOException {
    if (!Files.isExecutable(Path.of("/bin/sh"))) {
      return new PostgresWatchdog(Optional.empty());
    }
    Path pidFile = cluster.resolve("postmaster.pid");
    String pid = Files.readAllLines(pidFile).get(0).strip();
    Process shell =
        new ProcessBuilder("/bin/sh", "-c", SCRIPT, "poses-watchdog", pidFile.toString(), pid)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    return new PostgresWatchdog(Optional.of(shell));
  }

  /** Sends the shell home; call it after the server has stopped. */
  @Override
  public void close() throws IOException {
    if (shell.isEmpty()) {
      return;
    }
    shell.get().getOutputStream().close();
    try {
      shell.get().waitFor(PATIENCE_S, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
