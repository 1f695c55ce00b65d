package com.mascotposes.platform.metrics;

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

/** Adds counts up every minute, so that reading them stays quick. */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class TallyTimer {

  private static final Logger LOG = System.getLogger(TallyTimer.class.getName());

  private static final int BATCH = 5000;

  @Resource ManagedScheduledExecutorService timers;

  @Inject Tally tally;

  private Future<?> started;

  @PostConstruct
  void start() {
    started = timers.scheduleWithFixedDelay(this::fold, 1, 1, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    started.cancel(false);
  }

  /** Until a batch is mostly sums already. */
  private void fold() {
    try {
      int gone;
      do {
        gone = tally.fold(BATCH);
      } while (gone > BATCH / 2);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Counts could not be added up; tried again next time", e);
    }
  }
}
