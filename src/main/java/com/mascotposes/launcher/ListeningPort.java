package com.mascotposes.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The address and port that the server will listen on. */
final class ListeningPort {

  private ListeningPort() {}

  /**
   * Tries the port before anything slow starts.
   *
   * @throws StartFailure somebody listens there already, or we may not
   */
  static void requireFree(InetAddress host, int port) throws StartFailure {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(host, port));
    } catch (IOException e) {
      throw unusable(host, port, e);
    }
  }

  static StartFailure unusable(InetAddress host, int port, Throwable why) {
    return StartFailure.because(
        "Port %d on %s cannot be used (%s); set poses.port to a free one."
            .formatted(port, host.getHostAddress(), why.getMessage()),
        why);
  }

  /** A port of loopback that nobody used a moment ago. */
  static int anyFree() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
