package com.mascotposes.jobs.recovery;

import com.mascotposes.jobs.JobSettings;
import com.mascotposes.jobs.JobTime;
import com.mascotposes.jobs.running.ClaimedJob;
import com.mascotposes.jobs.running.RunningJobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import java.util.stream.Collectors;

/** Renews the leases of the jobs this node works on, and stops the threads that lost theirs. */
@ApplicationScoped
public class JobHeartbeat {

  @Inject RunningJobs running;

  @Inject JobRecovery recovery;

  @Inject JobHeartbeat self;

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  @Inject JobSettings settings;

  /**
   * One beat: renew, abandon what is no longer ours, end what takes too long. In this order: after
   * an outage the renewal takes the time without us off what they have worked.
   */
  void beat() {
    if (running.isIdle()) {
      return;
    }
    Set<ClaimedJob> before = Set.copyOf(running.jobs());
    Set<ClaimedJob> kept = self.renew(before);
    before.stream().filter(job -> !kept.contains(job)).forEach(running::abandon);
    recovery.endTooLong().forEach(running::abandon);
  }

  /**
   * Renews the leases of these claims only: a job that was claimed under our name but never reached
   * a thread, because the answer to the claim was lost, must run out.
   *
   * @return those that nobody has taken away
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Set<ClaimedJob> renew(Set<ClaimedJob> jobs) {
    return jobs.stream().filter(job -> renew(job) || isSettled(job)).collect(Collectors.toSet());
  }

  private boolean renew(ClaimedJob job) {
    return entities
            .createNativeQuery(
                "update job set "
                    + JobTime.STOOD_STILL
                    + ", lease_until = now() + ?3 * interval '1 millisecond'"
                    + " where id = ?1 and fence = ?2 and state = 'running'")
            .setParameter(1, job.id())
            .setParameter(2, job.fence())
            .setParameter(3, settings.lease().toMillis())
            .executeUpdate()
        == 1;
  }

  /**
   * Whoever takes a job away raises its fence; settling it does not. The thread of a settled job
   * may still be committing the next attempt's permit, and must not be interrupted in that.
   */
  private boolean isSettled(ClaimedJob job) {
    return !entities
        .createNativeQuery("select 1 from job where id = ?1 and fence = ?2")
        .setParameter(1, job.id())
        .setParameter(2, job.fence())
        .getResultList()
        .isEmpty();
  }
}
