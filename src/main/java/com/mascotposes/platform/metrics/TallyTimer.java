package com.mascotposes.platform.metrics;

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

/** Writes down what was counted in memory, and adds counts up, so that reading them stays quick. */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class TallyTimer {

  private static final int BATCH = 5000;

  @Inject Upkeep upkeep;

  @Inject Tally tally;

  @Inject TallyBuffer buffer;

  private RepeatedTasks tasks;

  @PostConstruct
  void start() {
    tasks = upkeep.tasks();
    tasks.every(Duration.ofMinutes(1), "adding counts up", this::fold);
    tasks.every(Duration.ofSeconds(5), "counting requests", buffer::flush);
  }

  @PreDestroy
  void stop() {
    tasks.close();
    RepeatedTasks.once("counting the last requests", buffer::flush);
  }

  /** Until a batch is mostly sums already. */
  private void fold() {
    int gone;
    do {
      gone = tally.fold(BATCH);
    } while (gone > BATCH / 2);
  }
}
