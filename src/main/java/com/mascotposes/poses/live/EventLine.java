package com.mascotposes.poses.live;

/** The way to a client that reads a stream of events; never two calls at a time. */
interface EventLine {

  /**
   * Sends an event.
   *
   * @param id where to go on after a break
   * @param data one line of text
   */
  void send(String name, String id, String data);

  /** Sends a comment, which keeps the connection open and shows whether the client is there. */
  void comment(String text);

  void close();

  /** Whether the client went away, or we hung up. */
  boolean isClosed();
}
