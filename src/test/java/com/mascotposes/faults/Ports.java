package com.mascotposes.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Loopback ports that nobody uses, below those that systems give to outgoing connections: a server
 * that is stopped and started again must find its port free, and any connection may have taken one
 * of those meanwhile.
 */
public final class Ports {

  private static final int LOWEST = 15_000;
  private static final int BEYOND = 30_000;
  private static final int MOST_TRIED = 1_000;

  private Ports() {}

  public static int free() {
    return ThreadLocalRandom.current()
        .ints(LOWEST, BEYOND)
        .limit(MOST_TRIED)
        .filter(Ports::isFree)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no port is free"));
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
