package com.mascotposes.jobs.recovery;

import com.mascotposes.jobs.JobSettings;
import com.mascotposes.jobs.nodes.NodeRegister;
import com.mascotposes.jobs.running.RunningJobs;
import com.mascotposes.platform.health.Opening;
import com.mascotposes.platform.time.RepeatedTasks;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Starts the heartbeat and the sweep with the node, and ends its work when it stops. Not an EJB
 * timer: Payara Micro without its cluster has none.
 *
 * <p>On threads of their own: the server's scheduled executor may have a single one for everybody,
 * and leases would run out while it waits for a slow picture store.
 */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
@ManagedScheduledExecutorDefinition(name = JobTimers.THREADS, maxAsync = 2)
public class JobTimers {

  static final String THREADS = "java:app/concurrent/JobTimers";

  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);

  @Resource(lookup = THREADS)
  ManagedScheduledExecutorService timers;

  @Inject JobSettings settings;

  @Inject JobHeartbeat heartbeat;

  @Inject JobSweep sweep;

  @Inject JobRecovery recovery;

  @Inject JobDrain drain;

  @Inject RunningJobs running;

  @Inject NodeRegister nodes;

  @Inject Opening opening;

  private RepeatedTasks tasks;

  @PostConstruct
  void start() {
    RepeatedTasks.once("taking back jobs of earlier runs", recovery::takeBackFromEarlierRuns);
    RepeatedTasks.once("entering the list of nodes", nodes::sayThatWeLive);
    tasks = new RepeatedTasks(timers);
    tasks.every(settings.lease().dividedBy(3), "the heartbeat", heartbeat::beat);
    tasks.every(SIGN_OF_LIFE, "staying on the list of nodes", nodes::sayThatWeLive);
    tasks.every(settings.sweep(), "the sweep", this::sweep);
  }

  /**
   * Drains as well, in case that a server destroys EJBs before web modules. Permits are let go only
   * here, where the listeners are about to end: one that still listens would get them again.
   */
  @PreDestroy
  void stop() {
    tasks.close();
    drain.drain();
    running.stopped();
    RepeatedTasks.once("leaving the list of nodes", nodes::sayGoodbye);
  }

  private void sweep() {
    if (opening.isOpen()) {
      sweep.sweep();
    }
  }
}
