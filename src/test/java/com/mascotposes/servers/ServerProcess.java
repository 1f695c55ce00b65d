package com.mascotposes.servers;

import com.mascotposes.faults.Await;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** The JVM of a server. It does not outlive this one. */
final class ServerProcess implements AutoCloseable {

  private static final Duration END_LIMIT = Duration.ofSeconds(90);

  private final ProcessHandle server;
  private final Guard guard;

  ServerProcess(ProcessHandle server) throws IOException {
    this.server = server;
    this.guard = new Guard(server.pid());
  }

  /**
   * The server's JVM among this process and those that it starts, as a start script does.
   *
   * @param mark what stands on the command line of that JVM only
   */
  static ServerProcess under(Process started, String mark) throws IOException {
    Await.until("a JVM", END_LIMIT, () -> !started.isAlive() || jvm(started, mark).isPresent());
    return new ServerProcess(
        jvm(started, mark).orElseThrow(() -> new IOException("the start script has ended")));
  }

  private static Optional<ProcessHandle> jvm(Process started, String mark) {
    return Stream.concat(Stream.of(started.toHandle()), started.descendants())
        .filter(process -> process.info().command().orElse("").endsWith("/java"))
        .filter(process -> process.info().commandLine().orElse("").contains(mark))
        .findFirst();
  }

  boolean isAlive() {
    return server.isAlive();
  }

  long pid() {
    return server.pid();
  }

  /** SIGKILL: it can tidy nothing up. */
  void kill() {
    server.destroyForcibly();
    awaitEnd();
  }

  /** SIGTERM, and waits for its end. */
  void stop() {
    server.destroy();
    awaitEnd();
  }

  private void awaitEnd() {
    Await.until("the server ends", END_LIMIT, () -> !server.isAlive());
    guard.close();
  }

  @Override
  public void close() {
    if (isAlive()) {
      kill();
    }
  }
}
