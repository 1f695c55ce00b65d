package com.mascotposes.servers;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** An application server as an operator sets it up. Everything listens on loopback. */
interface Server {

  /** As its makers write it, with the version. */
  String name();

  /** Sets it up from the build's unpacked distribution. Nothing runs afterwards. */
  void install() throws IOException;

  /**
   * Starts its process and, the first time, deploys the WAR. Does not wait for the application.
   *
   * @return its process; that of an earlier start must have ended
   */
  ServerProcess start() throws IOException;

  /** Where the application's log lines stand. */
  Path log();

  /** Where the application answers. */
  URI at(String path);

  /**
   * Where the server's own health answers stand.
   *
   * @param check {@code ready}, {@code live} or {@code started}
   */
  default URI health(String check) {
    return at("/health/" + check);
  }
}
