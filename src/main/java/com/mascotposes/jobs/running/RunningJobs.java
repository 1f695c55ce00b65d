package com.mascotposes.jobs.running;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The claims this node works on now, and the thread of each. Of one job there may be two: a thread
 * that lost it and has not noticed yet, and the one that has it now.
 */
@ApplicationScoped
public class RunningJobs {

  private final Map<ClaimedJob, Thread> threads = new ConcurrentHashMap<>();

  private volatile boolean stopping;

  void started(ClaimedJob job) {
    threads.put(job, Thread.currentThread());
  }

  /** Called by the job's own thread; also forgets an interruption that came too late. */
  void ended(ClaimedJob job) {
    synchronized (threads) {
      threads.remove(job);
      Thread.interrupted();
    }
  }

  public Collection<ClaimedJob> jobs() {
    return List.copyOf(threads.keySet());
  }

  /** Tells the job's threads to stop; the job itself has been taken away from them before. */
  public void abandon(UUID job) {
    jobs().stream().filter(claim -> claim.id().equals(job)).forEach(this::abandon);
  }

  /** The same of this claim only: a later claim of the same job goes on. */
  public void abandon(ClaimedJob claim) {
    synchronized (threads) {
      Thread thread = threads.get(claim);
      if (thread != null) {
        thread.interrupt();
      }
    }
  }

  /** No further job may start on this node. */
  public void startNoMore() {
    stopping = true;
  }

  public void abandonAll() {
    jobs().forEach(this::abandon);
  }

  boolean isStopping() {
    return stopping;
  }

  public boolean isIdle() {
    return threads.isEmpty();
  }
}
