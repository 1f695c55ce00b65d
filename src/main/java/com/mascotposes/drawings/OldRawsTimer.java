package com.mascotposes.drawings;

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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets raw pictures go that are older than {@code poses.raw.days}: they have a megabyte or two each
 * and lie in the database. Any number of nodes may do so at once.
 */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class OldRawsTimer {

  private static final Logger LOG = System.getLogger(OldRawsTimer.class.getName());

  private static final int BATCH = 100;

  @Resource ManagedScheduledExecutorService timers;

  @Inject
  @ConfigProperty(name = "poses.raw.days")
  int days;

  @Inject DrawingRepository drawings;

  private Future<?> started;

  @PostConstruct
  void start() {
    if (days < 1) {
      throw new IllegalStateException("poses.raw.days is " + days + " but must be 1 or more");
    }
    started = timers.scheduleWithFixedDelay(this::forget, 5, 60, TimeUnit.MINUTES);
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
        forgotten = drawings.forgetRaws(days, BATCH);
      } while (forgotten == BATCH);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Old raw pictures could not be let go; tried again in an hour", e);
    }
  }
}
