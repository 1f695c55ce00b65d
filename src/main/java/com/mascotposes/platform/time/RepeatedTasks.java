package com.mascotposes.platform.time;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;

/**
 * What one room does again and again, until it is closed.
 *
 * <p>A task that fails comes again all the same: an executor drops one that throws. A failure is
 * logged once until the task succeeds again, since some come several times a second while the
 * database is away.
 */
public final class RepeatedTasks implements AutoCloseable {

  private static final Logger LOG = System.getLogger(RepeatedTasks.class.getName());

  private final ScheduledExecutorService threads;

  private final List<Future<?>> started = new CopyOnWriteArrayList<>();

  /** What is to be done; whatever it throws is logged. */
  @FunctionalInterface
  public interface Task {
    void run() throws Exception;
  }

  /**
   * @param threads where they run
   */
  public RepeatedTasks(ScheduledExecutorService threads) {
    this.threads = threads;
  }

  /**
   * @param pause before each turn, the first one too
   * @param what begins the sentence "… failed"
   */
  public void every(Duration pause, String what, Task task) {
    every(pause, pause, what, task);
  }

  /**
   * @param first the pause before the first turn
   * @param pause the one before each later turn
   * @param what begins the sentence "… failed"
   */
  public void every(Duration first, Duration pause, String what, Task task) {
    started.add(
        threads.scheduleWithFixedDelay(
            new Turn(what, task), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS));
  }

  /** Does it now; a failure is logged, and the caller goes on. */
  public static void once(String what, Task task) {
    new Turn(what, task).run();
  }

  /**
   * Repeats a step until it takes less than it may, so that no transaction becomes long.
   *
   * @param batch how many rows a step may take
   * @param step is given the batch and returns how many rows it took
   */
  public static void inBatches(int batch, IntUnaryOperator step) {
    int taken;
    do {
      taken = step.applyAsInt(batch);
    } while (taken == batch);
  }

  /** No further turn begins; one that is running ends by itself. */
  @Override
  public void close() {
    started.forEach(task -> task.cancel(false));
  }

  /** One task with the memory of whether it failed the last time. */
  private static final class Turn implements Runnable {

    private final String what;
    private final Task task;
    private boolean failing;

    Turn(String what, Task task) {
      this.what = what;
      this.task = task;
    }

    @Override
    public void run() {
      try {
        task.run();
        succeeded();
      } catch (Exception e) {
        failed(e);
      }
    }

    private void succeeded() {
      if (failing) {
        LOG.log(Level.INFO, "{0} works again", what);
      }
      failing = false;
    }

    private void failed(Exception e) {
      if (!failing) {
        LOG.log(Level.WARNING, what + " failed", e);
      }
      failing = true;
    }
  }
}
