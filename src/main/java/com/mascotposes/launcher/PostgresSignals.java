package com.mascotposes.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;

/** PostgreSQL's own meaning of signals. */
final class PostgresSignals {

  private static final Path KILL = Path.of("/bin/kill");

  private PostgresSignals() {}

  /**
   * Asks a server to end its connections and stop, without waiting.
   *
   * <p>That is SIGINT. The JDK can only send SIGTERM, for which a server waits until its last
   * client has left.
   */
  static void stopFast(ProcessHandle server) throws IOException {
    if (!Files.isExecutable(KILL)) {
      server.destroy();
      return;
    }
    new ProcessBuilder(KILL.toString(), "-INT", Long.toString(server.pid()))
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD)
        .start();
  }
}
