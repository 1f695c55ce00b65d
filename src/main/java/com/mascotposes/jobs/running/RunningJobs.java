package com.mascotposes.jobs.running;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The jobs this node works on now, and the thread of each. */
@ApplicationScoped
public class RunningJobs {

  private final Map<UUID, Entry> entries = new ConcurrentHashMap<>();

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

  public boolean isIdle() {
    return entries.isEmpty();
  }
}
