package com.mascotposes.poses;

import com.mascotposes.platform.problem.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Poses, the calls that draw them and the raw pictures these bring, as the database keeps them.
 *
 * <p>Every look-up has a transaction, its own if need be: outside of one, job threads and timers
 * would share an entity manager that some servers close under their feet.
 */
@ApplicationScoped
@Transactional
public class PoseRepository {

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  void add(Pose pose) {
    entities.persist(pose);
  }

  void add(ProviderCall call) {
    entities.persist(call);
  }

  void add(RawPicture picture) {
    entities.persist(picture);
  }

  /**
   * The account's pose.
   *
   * @throws NotFoundException unknown, or another account's
   */
  Pose get(UUID accountId, UUID id) {
    return Optional.ofNullable(entities.find(Pose.class, id))
        .filter(pose -> pose.belongsTo(accountId))
        .orElseThrow(() -> new NotFoundException("Pose", id));
  }

  /** A pose that its own job works on, hence one that exists. */
  Pose ofJob(UUID id) {
    return entities.find(Pose.class, id);
  }

  ProviderCall call(UUID id) {
    return entities.find(ProviderCall.class, id);
  }

  /**
   * Requests of this pose that were sent and never answered, because their worker is gone: nobody
   * knows whether a picture was made and billed.
   */
  void closeOpenCalls(UUID poseId, Instant now) {
    for (ProviderCall call :
        entities
            .createQuery(
                "select c from ProviderCall c where c.poseId = :pose and c.outcome = 'sent'",
                ProviderCall.class)
            .setParameter("pose", poseId)
            .getResultList()) {
      call.ended(ProviderCall.Outcome.UNKNOWN, "the worker stopped before the answer came", now);
    }
  }

  List<Pose> newestOf(UUID mascotId, int most) {
    return entities
        .createQuery(
            "select p from Pose p where p.mascotId = :mascot order by p.createdAt desc, p.id",
            Pose.class)
        .setParameter("mascot", mascotId)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * The poses of one order, in its sequence; none when the batch is unknown or another account's.
   */
  List<Pose> ofBatch(UUID accountId, UUID batchId) {
    return entities
        .createQuery(
            "select p from Pose p where p.batchId = :batch and p.accountId = :account"
                + " order by p.createdAt, p.id",
            Pose.class)
        .setParameter("batch", batchId)
        .setParameter("account", accountId)
        .getResultList();
  }

  /** One page of the account's poses, newest first; page 1 is the first. */
  List<Pose> ofAccount(UUID accountId, int page, int size) {
    return entities
        .createQuery(
            "select p from Pose p where p.accountId = :account order by p.createdAt desc, p.id",
            Pose.class)
        .setParameter("account", accountId)
        .setFirstResult((page - 1) * size)
        .setMaxResults(size)
        .getResultList();
  }

  /** Those of these poses that are the account's, in no order. */
  List<Pose> all(UUID accountId, Collection<UUID> ids) {
    return all(ids).stream().filter(pose -> pose.belongsTo(accountId)).toList();
  }

  /** Those of these poses that exist, in no order. */
  List<Pose> all(Collection<UUID> ids) {
    return entities
        .createQuery("select p from Pose p where p.id in :ids", Pose.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** The versions of those of these poses that exist. */
  Map<UUID, Long> versions(Collection<UUID> ids) {
    return entities
        .createQuery("select p.id, p.version from Pose p where p.id in :ids", Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
  }

  /** The poses that were completed last, latest first. */
  List<Pose> completedLast(int most) {
    return entities
        .createQuery(
            "select p from Pose p where p.completedAt is not null order by p.completedAt desc",
            Pose.class)
        .setMaxResults(most)
        .getResultList();
  }

  /** The requests to providers that were made for this pose, oldest first. */
  List<ProviderCall> calls(UUID poseId, int most) {
    return entities
        .createQuery(
            "select c from ProviderCall c where c.poseId = :pose order by c.sentAt, c.id",
            ProviderCall.class)
        .setParameter("pose", poseId)
        .setMaxResults(most)
        .getResultList();
  }

  /** Reads the pose again: since its job's row is locked, nobody else changes it any more. */
  void refresh(Pose pose) {
    entities.refresh(pose);
  }

  /** Reads the pose again and keeps others from changing it until the transaction ends. */
  void lock(Pose pose) {
    entities.refresh(pose, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Forgets the pose, its requests and its raw pictures. */
  void remove(Pose pose) {
    entities.remove(pose);
    entities.flush();
  }

  /** The picture that was bought last for this pose. */
  Optional<RawPicture> newestRaw(UUID poseId) {
    return entities
        .createQuery(
            "select r from RawPicture r where r.poseId = :pose order by r.createdAt desc",
            RawPicture.class)
        .setParameter("pose", poseId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** How many pictures are kept for this pose. */
  long picturesBought(UUID poseId) {
    return entities
        .createQuery("select count(r) from RawPicture r where r.poseId = :pose", Long.class)
        .setParameter("pose", poseId)
        .getSingleResult();
  }

  void remove(RawPicture picture) {
    entities.remove(entities.find(RawPicture.class, picture.callId()));
  }
}
