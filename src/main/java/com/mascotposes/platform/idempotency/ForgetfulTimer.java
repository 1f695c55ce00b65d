package com.mascotposes.platform.idempotency;

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
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Forgets answers that are older than a day, now and then. Any number of nodes may do so at once.
 */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class ForgetfulTimer {

  private static final Logger LOG = Logger.getLogger(ForgetfulTimer.class.getName());

  private static final int BATCH = 1000;

  @Resource ManagedScheduledExecutorService timers;

  @Inject IdempotencyRepository records;

  private Future<?> started;

  @PostConstruct
  void start() {
    started = timers.scheduleWithFixedDelay(this::forget, 1, 15, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    started.cancel(false);
  }

  /** In batches, so that no transaction becomes long. */
  private void forget() {
    try {
      int forgotten;
      do {
        forgotten = records.forgetOld(BATCH);
      } while (forgotten == BATCH);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Old answers could not be forgotten; tried again next time", e);
    }
  }
}
