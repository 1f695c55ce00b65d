package com.mascotposes.storage;

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
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Empties the bin of pictures now and then. */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class PictureBinTimer {

  private static final Logger LOG = Logger.getLogger(PictureBinTimer.class.getName());

  private static final long PAUSE_SECONDS = 20;

  @Resource ManagedScheduledExecutorService timers;

  @Inject PictureBin bin;

  private Future<?> started;

  @PostConstruct
  void start() {
    started =
        timers.scheduleWithFixedDelay(this::empty, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    started.cancel(false);
  }

  private void empty() {
    try {
      bin.empty(Duration.ofSeconds(PAUSE_SECONDS));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The bin of pictures could not be emptied; tried again later", e);
    }
  }
}
