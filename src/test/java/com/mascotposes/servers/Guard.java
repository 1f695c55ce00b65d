package com.mascotposes.servers;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/**
 * Ends a process with this JVM, however this one ends: a shell waits for the end of a pipe that
 * only we hold, and kills it then.
 */
final class Guard implements AutoCloseable {

  private final Process shell;

  Guard(long pid) throws IOException {
    shell =
        new ProcessBuilder("sh", "-c", "cat > /dev/null; kill -9 $0", Long.toString(pid))
            .redirectErrorStream(true)
            .redirectOutput(Redirect.DISCARD)
            .start();
  }

  /** The process has ended; its number may soon be somebody else's. */
  @Override
  public void close() {
    shell.destroyForcibly();
  }
}
