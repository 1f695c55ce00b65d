package com.mascotposes.platform.health;

/** What whoever runs the server may ask of a {@link Closing}. */
public interface ClosingMXBean {

  /** The node is about to be stopped, and no new connection comes in. */
  void begin();

  /** Requests that have no whole answer yet, streams among them. */
  int getRequestsUnderWay();
}
