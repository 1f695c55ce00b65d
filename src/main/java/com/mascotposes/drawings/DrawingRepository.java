package com.mascotposes.drawings;

import com.mascotposes.platform.metrics.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The requests that jobs made to providers and the raw pictures these brought. Both go when their
 * job is forgotten, the pictures when they are old as well.
 *
 * <p>Every look-up has a transaction, its own if need be: outside of one, job threads would share
 * an entity manager that some servers close under their feet.
 */
@ApplicationScoped
@Transactional
public class DrawingRepository {

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  @Inject Tally tally;

  void add(ProviderCall call) {
    entities.persist(call);
  }

  void add(RawPicture picture) {
    entities.persist(picture);
  }

  ProviderCall call(UUID id) {
    return entities.find(ProviderCall.class, id);
  }

  /** The requests to providers that the job made, oldest first. */
  public List<ProviderCall> calls(UUID jobId, int most) {
    return entities
        .createQuery(
            "select c from ProviderCall c where c.jobId = :job order by c.sentAt, c.id",
            ProviderCall.class)
        .setParameter("job", jobId)
        .setMaxResults(most)
        .getResultList();
  }

  /** The ids of all of them. */
  public List<UUID> callIds(UUID jobId) {
    return entities
        .createQuery("select c.id from ProviderCall c where c.jobId = :job", UUID.class)
        .setParameter("job", jobId)
        .getResultList();
  }

  /**
   * Requests of this job that were sent and never answered, because their worker is gone: nobody
   * knows whether a picture was made and billed.
   */
  public void closeOpenCalls(UUID jobId, Instant now) {
    for (ProviderCall call :
        entities
            .createQuery(
                "select c from ProviderCall c where c.jobId = :job and c.outcome = 'sent'",
                ProviderCall.class)
            .setParameter("job", jobId)
            .getResultList()) {
      call.ended(ProviderCall.Outcome.UNKNOWN, "the worker stopped before the answer came", now);
      tally.count(DrawingMetrics.CALLS, call.provider(), call.outcome());
    }
  }

  /** The pictures that the job bought, oldest first: two while it decides which to deliver. */
  List<RawPicture> raws(UUID jobId) {
    return entities
        .createQuery(
            "select r from RawPicture r where r.jobId = :job order by r.createdAt, r.callId",
            RawPicture.class)
        .setParameter("job", jobId)
        .getResultList();
  }

  /** Whether the job has a bought picture. */
  public boolean isBought(UUID jobId) {
    return (boolean)
        entities
            .createNativeQuery("select exists (select 1 from raw_picture where job_id = ?1)")
            .setParameter(1, jobId)
            .getSingleResult();
  }

  /** A job that nobody knows has waited for no time. */
  JobWait waitOf(UUID jobId) {
    Object[] row =
        (Object[])
            entities
                .createNativeQuery(
                    "select bought_at is not null, coalesce(extract(epoch from now() - coalesce("
                        + "bought_at, (select created_at from job where id = ?1))), 0)"
                        + " from (select min(created_at) as bought_at from raw_picture"
                        + " where job_id = ?1) raws")
                .setParameter(1, jobId)
                .getSingleResult();
    double seconds = ((Number) row[1]).doubleValue();
    return new JobWait((boolean) row[0], Duration.ofMillis(Math.round(seconds * 1000)));
  }

  /**
   * Jobs that wait although they have a bought picture, as a rule for the store: of those that made
   * the latest thousand requests to providers, so that it costs little to ask.
   */
  int unstored() {
    return ((Number)
            entities
                .createNativeQuery(
                    "select count(distinct j.id) from (select job_id from provider_call"
                        + " order by sent_at desc limit 1000) latest join job j on j.id = job_id"
                        + " where j.state = 'waiting'"
                        + " and exists (select 1 from raw_picture r where r.job_id = j.id)")
                .getSingleResult())
        .intValue();
  }

  /** The picture that a finished job delivered, as it was bought. */
  public Optional<RawPicture> deliveredRaw(UUID jobId) {
    return raws(jobId).stream().findFirst();
  }

  /**
   * Whether a second picture was asked for, before this one or after it and in vain. A request of
   * which nobody knows what came counts: it may have been billed.
   */
  boolean wasAskedAgain(RawPicture only) {
    return (boolean)
        entities
            .createNativeQuery(
                "select exists (select 1 from provider_call c, raw_picture r where r.call_id = ?1"
                    + " and c.job_id = r.job_id and c.id <> ?1"
                    + " and (c.outcome = 'picture' or c.sent_at >= r.created_at))")
            .setParameter(1, only.callId())
            .getSingleResult();
  }

  /**
   * Lets some raw pictures go that are older than this; those of jobs that have not ended stay.
   *
   * @return how many
   */
  int forgetRaws(int days, int most) {
    return entities
        .createNativeQuery(
            "delete from raw_picture where call_id in (select r.call_id from raw_picture r"
                + " join job j on j.id = r.job_id where j.finished_at is not null"
                + " and r.created_at < now() - ?1 * interval '1 day'"
                + " limit ?2 for update of r skip locked)")
        .setParameter(1, days)
        .setParameter(2, most)
        .executeUpdate();
  }

  void remove(RawPicture picture) {
    entities.remove(entities.find(RawPicture.class, picture.callId()));
  }
}
