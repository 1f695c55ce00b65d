package com.mascotposes.accounts.care;

import com.mascotposes.accounts.audit.AuditRepository;
import com.mascotposes.accounts.sessions.SessionRepository;
import com.mascotposes.platform.limits.Buckets;
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
import java.sql.SQLException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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

  private static final Logger LOG = System.getLogger(Housekeeping.class.getName());

  private static final int BATCH = 1000;
  private static final int FEWEST_DAYS = 90;

  @Resource ManagedScheduledExecutorService timers;

  @Inject AccountEmptying emptying;

  @Inject SessionRepository sessions;

  @Inject Buckets buckets;

  @Inject AuditRepository audit;

  @Inject
  @ConfigProperty(name = "poses.audit.days")
  int auditDays;

  private Future<?> started;

  @PostConstruct
  void start() {
    if (auditDays < FEWEST_DAYS) {
      throw new IllegalArgumentException(
          "poses.audit.days is " + auditDays + " but must be " + FEWEST_DAYS + " or more");
    }
    started = timers.scheduleWithFixedDelay(this::keepHouse, 1, 1, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    started.cancel(false);
  }

  private void keepHouse() {
    try {
      emptying.emptyRest();
      sessions.forgetOld(BATCH);
      buckets.forgetFull();
      audit.forgetOld(auditDays);
    } catch (SQLException | RuntimeException e) {
      LOG.log(Level.WARNING, "Old accounts and sessions stay for now; tried again next time", e);
    }
  }
}
