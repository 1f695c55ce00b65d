package com.mascotposes.platform.time;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Two threads for what tidies and counts, and may wait for a slow database or picture store.
 *
 * <p>The server's own scheduled executor may have a single thread for everybody: Payara closes
 * circuit breakers on it. One was seen to stay open for four minutes after an outage, most likely
 * because that thread waited for the store.
 */
@ApplicationScoped
@ManagedScheduledExecutorDefinition(name = Upkeep.THREADS, maxAsync = 2)
public class Upkeep {

  static final String THREADS = "java:app/concurrent/Upkeep";

  @Resource(lookup = THREADS)
  ManagedScheduledExecutorService threads;

  /** The tasks of one room; it closes them when it stops. */
  public RepeatedTasks tasks() {
    return new RepeatedTasks(threads);
  }
}
