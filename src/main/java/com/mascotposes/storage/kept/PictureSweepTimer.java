package com.mascotposes.storage.kept;

import com.mascotposes.platform.time.RepeatedTasks;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;

/** Sweeps every few seconds. */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class PictureSweepTimer {

  private static final Duration PAUSE = Duration.ofSeconds(5);

  @Resource ManagedScheduledExecutorService timers;

  @Inject PictureSweep sweep;

  private RepeatedTasks tasks;

  @PostConstruct
  void start() {
    tasks = new RepeatedTasks(timers);
    tasks.every(PAUSE, "removing unwanted pictures", sweep::sweep);
  }

  @PreDestroy
  void stop() {
    tasks.close();
  }
}
