package com.mascotposes.storage.kept;

import com.mascotposes.platform.time.RepeatedTasks;
import com.mascotposes.platform.time.Upkeep;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Sweeps every few seconds. */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class PictureSweepTimer {

  private static final Duration PAUSE = Duration.ofSeconds(5);

  @Inject Upkeep upkeep;

  @Inject PictureSweep sweep;

  private RepeatedTasks tasks;

  @PostConstruct
  void start() {
    tasks = upkeep.tasks();
    tasks.every(PAUSE, "removing unwanted pictures", sweep::sweep);
  }

  @PreDestroy
  void stop() {
    tasks.close();
  }
}
