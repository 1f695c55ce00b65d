package com.mascotposes.invariants;

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
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

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

  @Inject Upkeep upkeep;

  @Inject CheckRecords records;

  @Inject InvariantChecker checker;

  private RepeatedTasks tasks;

  @PostConstruct
  void start() {
    tasks = upkeep.tasks();
    tasks.every(Duration.ofMinutes(1), "checking the books", this::look);
  }

  @PreDestroy
  void stop() {
    tasks.close();
  }

  private void look() {
    if (records.ageSeconds().orElse(Double.MAX_VALUE) > OLD_SECONDS) {
      check();
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
