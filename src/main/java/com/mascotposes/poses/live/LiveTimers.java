package com.mascotposes.poses.live;

import com.mascotposes.platform.time.RepeatedTasks;
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
import java.time.Duration;

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

  private static final Duration LOOK = Duration.ofMillis(300);
  private static final Duration PULSE = Duration.ofMillis(500);

  @Resource(lookup = THREADS)
  ManagedScheduledExecutorService timers;

  @Inject LiveWatch watch;

  private RepeatedTasks tasks;

  @PostConstruct
  void start() {
    tasks = new RepeatedTasks(timers);
    tasks.every(LOOK, "watching poses", watch::look);
    tasks.every(PULSE, "time-outs and heartbeats", watch::pulse);
  }

  @PreDestroy
  void stop() {
    tasks.close();
    watch.stop();
  }
}
