package com.mascotposes.poses.live;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes the watch look and pulse while the node runs. While nobody waits, both do nothing.
 *
 * <p>On threads of their own: the server's scheduled executor may have a single one for everybody,
 * and time-outs would wait for a look at a slow database.
 */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
@ManagedScheduledExecutorDefinition(name = LiveTimers.THREADS, maxAsync = 2)
public class LiveTimers {

  static final String THREADS = "java:app/concurrent/LiveTimers";

  private static final Logger LOG = Logger.getLogger(LiveTimers.class.getName());

  private static final long LOOK_MS = 300;
  private static final long PULSE_MS = 500;

  @Resource(lookup = THREADS)
  ManagedScheduledExecutorService timers;

  @Inject LiveWatch watch;

  private final List<Future<?>> started = new ArrayList<>();

  @PostConstruct
  void start() {
    started.add(
        timers.scheduleWithFixedDelay(
            quietly("watching poses", watch::look), LOOK_MS, LOOK_MS, TimeUnit.MILLISECONDS));
    started.add(
        timers.scheduleAtFixedRate(
            quietly("time-outs and heartbeats", watch::pulse),
            PULSE_MS,
            PULSE_MS,
            TimeUnit.MILLISECONDS));
  }

  @PreDestroy
  void stop() {
    started.forEach(timer -> timer.cancel(false));
    watch.stop();
  }

  /**
   * A failure is logged once until the task succeeds again, since it comes back several times a
   * second while the database is away; a timer that threw would never come back.
   */
  private static Runnable quietly(String what, Runnable task) {
    boolean[] failing = {false};
    return () -> {
      try {
        task.run();
        if (failing[0]) {
          LOG.info(what + " works again");
        }
        failing[0] = false;
      } catch (RuntimeException e) {
        if (!failing[0]) {
          LOG.log(Level.WARNING, what + " failed; tried again until it works", e);
        }
        failing[0] = true;
      }
    };
  }
}
