package com.mascotposes.storage.kept;

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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Sweeps every few seconds. */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class PictureSweepTimer {

  private static final Logger LOG = System.getLogger(PictureSweepTimer.class.getName());

  private static final long PAUSE_SECONDS = 5;

  @Resource ManagedScheduledExecutorService timers;

  @Inject PictureSweep sweep;

  private Future<?> started;

  @PostConstruct
  void start() {
    started =
        timers.scheduleWithFixedDelay(this::sweep, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    started.cancel(false);
  }

  /** A timer that threw would never come back. */
  private void sweep() {
    try {
      sweep.sweep();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Unwanted pictures could not be removed; tried again next time", e);
    }
  }
}
