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

/** Writes down what was counted in memory, and adds counts up, so that reading them stays quick. */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class TallyTimer {

  private static final Logger LOG = System.getLogger(TallyTimer.class.getName());

  private static final int BATCH = 5000;

  private static final int FLUSH_SECONDS = 5;

  @Resource ManagedScheduledExecutorService timers;

  @Inject Tally tally;

  @Inject TallyBuffer buffer;

  private Future<?> folding;

  private Future<?> flushing;

  @PostConstruct
  void start() {
    folding = timers.scheduleWithFixedDelay(this::fold, 1, 1, TimeUnit.MINUTES);
    flushing =
        timers.scheduleWithFixedDelay(this::flush, FLUSH_SECONDS, FLUSH_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    folding.cancel(false);
    flushing.cancel(false);
    flush();
  }

  private void flush() {
    try {
      buffer.flush();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Requests could not be counted; tried again next time", e);
    }
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
