package com.mascotposes.jobs.recovery;

import com.mascotposes.jobs.JobMetrics;
import com.mascotposes.jobs.JobSettings;
import com.mascotposes.jobs.Permits;
import com.mascotposes.jobs.halts.Halts;
import com.mascotposes.jobs.halts.WorkGate;
import com.mascotposes.jobs.nodes.NodeRegister;
import com.mascotposes.jobs.running.RunningJobs;
import com.mascotposes.platform.metrics.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;

/** Heals what was lost: jobs whose owner is gone, and jobs whose permit never came. */
@ApplicationScoped
public class JobSweep {

  private static final Logger LOG = Logger.getLogger(JobSweep.class.getName());

  private static final int BATCH = 500;

  /** After a sweep that failed, this many take nothing from other nodes. */
  private static final int TURNS_AFTER_OUTAGE = 3;

  private final AtomicInteger turnsOfOthers = new AtomicInteger();

  private final AtomicBoolean hadFreeThread = new AtomicBoolean();

  @Inject JobRecovery recovery;

  @Inject JobHeartbeat heartbeat;

  @Inject RunningJobs running;

  @Inject WorkGate gate;

  @Inject Halts halts;

  @Inject NodeRegister nodes;

  @Inject Permits permits;

  @Inject JobSettings settings;

  @Inject Tally tally;

  @Inject JobSweep self;

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  /**
   * One sweep. Any number of nodes may sweep at once. Our own leases come first: after an outage of
   * the database they have run out, although our threads are still at work and hold pictures that
   * were paid for. So it is with other nodes, which get some time to renew theirs.
   */
  public void sweep() {
    int turnsToWait = turnsOfOthers.getAndSet(TURNS_AFTER_OUTAGE);
    heartbeat.beat();
    if (turnsToWait == 0) {
      recovery.takeBackExpired();
    }
    if (hasNothingToDo() && gate.isOpen()) {
      self.replaceLostPermits();
    }
    turnsOfOthers.set(Math.max(0, turnsToWait - 1));
  }

  /**
   * Beside a job that runs for minutes, a thread that is free twice is not just between two jobs.
   */
  private boolean hasNothingToDo() {
    boolean isFree = running.hasFreeThread();
    boolean wasFree = hadFreeThread.getAndSet(isFree);
    return running.isIdle() || (isFree && wasFree);
  }

  /**
   * A thread with nothing to do while jobs may run has not been told of them: either the queue is
   * paused, and then their permits are on it, or permits were lost. Only those that the queue lacks
   * are sent again, so that a paused queue does not grow. A node that may not work does not ask: it
   * holds permits that the queue no longer shows.
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void replaceLostPermits() {
    List<UUID> overdue = overdue();
    if (overdue.isEmpty()) {
      return;
    }
    int missing = overdue.size() - permitsOnQueue(overdue.size());
    if (missing <= 0) {
      return;
    }
    for (UUID job : overdue.subList(0, missing)) {
      entities
          .createNativeQuery("update job set permit_at = now() where id = ?1")
          .setParameter(1, job)
          .executeUpdate();
      permits.send(job, Duration.ZERO);
    }
    tally.add(JobMetrics.LOST_PERMITS, missing);
    LOG.warning(() -> missing + " permits were lost and have been sent again");
  }

  /**
   * Permits that a halted node holds are of no use, and some brokers count them. One that is gone
   * holds none.
   */
  private int permitsOnQueue(int most) {
    return nodes.isAnyAlive(halts.ofNodes().keySet()) ? 0 : permits.count(most);
  }

  @SuppressWarnings("unchecked")
  private List<UUID> overdue() {
    return entities
        .createNativeQuery(
            "select id from job where state = 'waiting' and run_after <= now()"
                + " and permit_at < now() - ?1 * interval '1 millisecond'"
                + " order by permit_at limit "
                + BATCH
                + " for update skip locked")
        .setParameter(1, settings.sweep().toMillis())
        .getResultList();
  }
}
