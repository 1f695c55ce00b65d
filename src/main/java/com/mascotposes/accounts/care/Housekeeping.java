package com.mascotposes.accounts.care;

import com.mascotposes.accounts.audit.AuditRepository;
import com.mascotposes.accounts.sessions.SessionRepository;
import com.mascotposes.platform.limits.Buckets;
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
 * Empties closed accounts, and forgets sessions, buckets and audit entries whose time is over. Any
 * number of nodes may do so at once.
 */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class Housekeeping {

  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final int BATCH = 1000;
  private static final int FEWEST_DAYS = 90;

  @Inject Upkeep upkeep;

  @Inject AccountEmptying emptying;

  @Inject SessionRepository sessions;

  @Inject Buckets buckets;

  @Inject AuditRepository audit;

  @Inject
  @ConfigProperty(name = "poses.audit.days")
  int auditDays;

  private RepeatedTasks tasks;

  @PostConstruct
  void start() {
    if (auditDays < FEWEST_DAYS) {
      throw new IllegalArgumentException(
          "poses.audit.days is " + auditDays + " but must be " + FEWEST_DAYS + " or more");
    }
    tasks = upkeep.tasks();
    tasks.every(PAUSE, "emptying closed accounts", emptying::emptyRest);
    tasks.every(PAUSE, "forgetting old sessions", () -> sessions.forgetOld(BATCH));
    tasks.every(PAUSE, "forgetting full buckets", buckets::forgetFull);
    tasks.every(PAUSE, "forgetting old audit entries", () -> audit.forgetOld(auditDays));
  }

  @PreDestroy
  void stop() {
    tasks.close();
  }
}
