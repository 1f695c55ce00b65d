package com.mascotposes.platform.idempotency;

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

/**
 * Forgets answers that are older than a day, now and then. Any number of nodes may do so at once.
 */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class ForgetfulTimer {

  private static final int BATCH = 1000;

  @Inject Upkeep upkeep;

  @Inject IdempotencyRepository records;

  private RepeatedTasks tasks;

  @PostConstruct
  void start() {
    tasks = upkeep.tasks();
    tasks.every(
        Duration.ofMinutes(1),
        Duration.ofMinutes(15),
        "forgetting old answers",
        () -> RepeatedTasks.inBatches(BATCH, records::forgetOld));
  }

  @PreDestroy
  void stop() {
    tasks.close();
  }
}
