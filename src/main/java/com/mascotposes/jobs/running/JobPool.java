package com.mascotposes.jobs.running;

import com.mascotposes.jobs.line.JobCrew;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;

/** The two threads on which jobs run, whatever else the server is doing. */
@ApplicationScoped
@ManagedExecutorDefinition(name = JobPool.THREADS, maxAsync = JobCrew.THREADS_OF_A_NODE)
public class JobPool {

  static final String THREADS = "java:app/concurrent/JobThreads";

  @Resource(lookup = THREADS)
  ManagedExecutorService threads;

  @Inject JobRunner runner;

  /**
   * Runs one job on a free job thread and returns when it has ended, so that a permit is
   * acknowledged only then and the queue's depth is the work that waits.
   *
   * @throws IllegalStateException no job could be claimed; the permit has not been used
   */
  public void runOne() {
    try {
      threads.submit(runner::run).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("no job could be claimed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the server stops this listener", e);
    }
  }
}
