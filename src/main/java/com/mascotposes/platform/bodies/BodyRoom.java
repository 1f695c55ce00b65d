package com.mascotposes.platform.bodies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** Memory for bodies that have not come in full: an eighth of all there is. */
@ApplicationScoped
public class BodyRoom {

  private final long mostBytes = Runtime.getRuntime().maxMemory() / 8;
  private final AtomicLong taken = new AtomicLong();

  /** Takes room for so many bytes; false when there is none left. */
  boolean take(int bytes) {
    if (taken.addAndGet(bytes) > mostBytes) {
      taken.addAndGet(-bytes);
      return false;
    }
    return true;
  }

  void giveBack(int bytes) {
    taken.addAndGet(-bytes);
  }
}
