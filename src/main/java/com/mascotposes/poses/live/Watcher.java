package com.mascotposes.poses.live;

import java.util.Set;
import java.util.UUID;

/**
 * A client that waits for changes. Its methods are called by one thread at a time for each of them
 * and return at once: what is slow, such as writing to the client, happens elsewhere.
 */
interface Watcher {

  /** Whose client it is. */
  UUID account();

  /** What it still waits for. */
  Set<UUID> ids();

  /** What one of them looks like now; mostly no news. */
  void seen(Sight sight);

  /** One of them exists no more. */
  void gone(UUID id);

  /** Half a second has passed. */
  void pulse();

  /** This node stops. */
  void stop();

  /** Whether it can be forgotten: it was told everything, or went away. */
  boolean isOver();
}
