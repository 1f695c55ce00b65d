package com.mascotposes.invariants;

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

/**
 * Has the books checked every ten minutes, by one node or another, and cries out when they fail.
 */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class InvariantWatch {

  private static final Logger LOG = System.getLogger(InvariantWatch.class.getName());

  private static final double OLD_SECONDS = 600;

  @Resource ManagedScheduledExecutorService timers;

  @Inject CheckRecords records;

  @Inject InvariantChecker checker;

  private Future<?> started;

  @PostConstruct
  void start() {
    started = timers.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    started.cancel(false);
  }

  /** A timer that threw would never come back. */
  private void look() {
    try {
      if (records.ageSeconds().orElse(Double.MAX_VALUE) > OLD_SECONDS) {
        check();
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The books could not be checked; tried again next time", e);
    }
  }

  private void check() {
    for (InvariantChecker.Finding finding : checker.check().rules()) {
      if (!finding.brokenBy().isEmpty()) {
        LOG.log(
            Level.ERROR, "Broken, please report it: {0}: {1}", finding.rule(), finding.brokenBy());
      }
    }
  }
}
