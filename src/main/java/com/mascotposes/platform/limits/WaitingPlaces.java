package com.mascotposes.platform.limits;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Places for threads that wait for clients: few enough that other threads are left, and fewer still
 * for the clients of one address, so that nobody takes them all.
 */
final class WaitingPlaces {

  private final int most;
  private final int mostOfAddress;
  private final Map<String, Integer> taken = new HashMap<>();
  private int all;

  WaitingPlaces(int most, int mostOfAddress) {
    this.most = most;
    this.mostOfAddress = mostOfAddress;
  }

  /**
   * Takes a place, which {@link #leave} gives back.
   *
   * @param patience how long to wait for one
   * @return whether there was one
   */
  synchronized boolean enter(String address, Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (all >= most || taken.getOrDefault(address, 0) >= mostOfAddress) {
      long restMs = (end - System.nanoTime()) / 1_000_000;
      if (restMs <= 0) {
        return false;
      }
      wait(restMs);
    }
    all++;
    taken.merge(address, 1, Integer::sum);
    return true;
  }

  synchronized void leave(String address) {
    all--;
    taken.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
    notifyAll();
  }
}
