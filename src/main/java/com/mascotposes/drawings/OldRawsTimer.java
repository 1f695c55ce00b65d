package com.mascotposes.drawings;

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

  private static final int BATCH = 100;

  @Inject Upkeep upkeep;

  @Inject
  @ConfigProperty(name = "poses.raw.days")
  int days;

  @Inject DrawingRepository drawings;

  private RepeatedTasks tasks;

  @PostConstruct
  void start() {
    if (days < 1) {
      throw new IllegalStateException("poses.raw.days is " + days + " but must be 1 or more");
    }
    tasks = upkeep.tasks();
    tasks.every(
        Duration.ofMinutes(5),
        Duration.ofHours(1),
        "letting old raw pictures go",
        () -> RepeatedTasks.inBatches(BATCH, most -> drawings.forgetRaws(days, most)));
  }

  @PreDestroy
  void stop() {
    tasks.close();
  }
}
