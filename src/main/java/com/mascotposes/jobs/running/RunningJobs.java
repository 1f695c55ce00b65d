package com.mascotposes.jobs.running;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The jobs this node works on now, and the thread of each. */
@ApplicationScoped
public class RunningJobs {

  private final Map<UUID, Entry> entries = new ConcurrentHashMap<>();

  private final CountDownLatch stopped = new CountDownLatch(1);

  private volatile boolean stopping;

  private record Entry(ClaimedJob job, Thread thread) {}

  void started(ClaimedJob job) {
    entries.put(job.id(), new Entry(job, Thread.currentThread()));
  }

  /** Called by the job's own thread; also forgets an interruption that came too late. */
  void ended(ClaimedJob job) {
    synchronized (entries) {
      entries.remove(job.id());
      Thread.interrupted();
      entries.notifyAll();
    }
  }

  public Collection<ClaimedJob> jobs() {
    return entries.values().stream().map(Entry::job).toList();
  }

  /** Tells the job's thread to stop; the job itself has been taken away from it before. */
  public void abandon(UUID job) {
    synchronized (entries) {
      Entry entry = entries.get(job);
      if (entry != null) {
        entry.thread().interrupt();
      }
    }
  }

  /** The same of this claim only: a later claim of the same job goes on. */
  public void abandon(ClaimedJob claim) {
    synchronized (entries) {
      Entry entry = entries.get(claim.id());
      if (entry != null && entry.job().equals(claim)) {
        entry.thread().interrupt();
      }
    }
  }

  /** No further job may start on this node. */
  public void startNoMore() {
    stopping = true;
  }

  public void abandonAll() {
    List.copyOf(entries.keySet()).forEach(this::abandon);
  }

  boolean isStopping() {
    return stopping;
  }

  /** This node has ended its work. */
  public void stopped() {
    stopped.countDown();
  }

  /** Waits for the end of a stopping node's work. */
  void awaitStopped() throws InterruptedException {
    stopped.await();
  }

  public boolean isIdle() {
    return entries.isEmpty();
  }

  /** Whether no job runs here, now or before the limit ends. An interruption ends the wait too. */
  public boolean awaitIdle(Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    synchronized (entries) {
      for (long left = limit.toMillis(); !isIdle() && left > 0; left = millisUntil(end)) {
        try {
          entries.wait(left);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return isIdle();
        }
      }
      return isIdle();
    }
  }

  private static long millisUntil(long end) {
    return TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
  }
}
