package com.mascotposes.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Renews the leases of the jobs this node works on, and stops the threads that lost theirs. */
@ApplicationScoped
public class JobHeartbeat {

  @Inject RunningJobs running;

  @Inject JobRecovery recovery;

  @Inject JobHeartbeat self;

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  @Inject JobSettings settings;

  /** One beat: end what takes too long, renew the rest, abandon what is no longer ours. */
  void beat() {
    if (running.isIdle()) {
      return;
    }
    recovery.endTooLong().forEach(running::abandon);
    Set<ClaimedJob> before = Set.copyOf(running.jobs());
    Set<UUID> renewed = self.renew();
    before.stream()
        .map(ClaimedJob::id)
        .filter(id -> !renewed.contains(id))
        .forEach(running::abandon);
  }

  /** The jobs that are still ours. */
  @Transactional(TxType.REQUIRES_NEW)
  @SuppressWarnings("unchecked")
  public Set<UUID> renew() {
    return new HashSet<UUID>(
        entities
            .createNativeQuery(
                "update job set lease_until = now() + ?2 * interval '1 millisecond'"
                    + " where state = 'running' and owner = ?1 returning id")
            .setParameter(1, settings.owner())
            .setParameter(2, settings.lease().toMillis())
            .getResultList());
  }
}
