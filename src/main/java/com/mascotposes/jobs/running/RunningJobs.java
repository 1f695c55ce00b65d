package com.mascotposes.jobs.running;

import com.mascotposes.jobs.line.JobCrew;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The claims this node works on now, and the thread of each. Of one job there may be two: a thread
 * that lost it and has not noticed yet, and the one that has it now.
 */
@ApplicationScoped
public class RunningJobs {

  private final Map<ClaimedJob, Thread> threads = new ConcurrentHashMap<>();

  private final CountDownLatch stopped = new CountDownLatch(1);

  private volatile boolean stopping;

  void started(ClaimedJob job) {
    threads.put(job, Thread.currentThread());
  }

  /** Called by the job's own thread; also forgets an interruption that came too late. */
  void ended(ClaimedJob job) {
    synchronized (threads) {
      threads.remove(job);
      Thread.interrupted();
      threads.notifyAll();
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

  /** This node has ended its work and will soon listen no more. */
  public void stopped() {
    stopped.countDown();
  }

  /** Waits for the end of a stopping node's work. */
  void awaitStopped() throws InterruptedException {
    stopped.await();
  }

  public boolean isIdle() {
    return threads.isEmpty();
  }

  public boolean hasFreeThread() {
    return threads.size() < JobCrew.THREADS_OF_A_NODE;
  }

  /** Whether no job runs here, now or before the limit ends. An interruption ends the wait too. */
  public boolean awaitIdle(Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    synchronized (threads) {
      for (long left = limit.toMillis(); !isIdle() && left > 0; left = millisUntil(end)) {
        try {
          threads.wait(left);
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
