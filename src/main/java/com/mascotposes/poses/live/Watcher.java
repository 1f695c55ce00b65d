package com.mascotposes.poses.live;

import java.util.Set;
import java.util.UUID;

/**
 * A client that waits for changes. Its methods are called by one thread at a time for each of them
 * and return at once: what is slow, such as writing to the client, happens elsewhere.
 */
interface Watcher {

  Client client();

  /** What it still waits for. */
  Set<UUID> ids();

  /** What one of them looks like now; mostly no news. */
  void seen(Sight sight);

  /** One of them exists no more. */
  void gone(UUID id);

  /** Half a second has passed. */
  void pulse();

  /** It is let go: this node stops, or the client was signed out. */
  void stop();

  /** Whether it can be forgotten: it was told everything, or went away. */
  boolean isOver();
}
