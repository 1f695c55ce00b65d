package com.mascotposes.poses;

import com.mascotposes.platform.problem.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Poses, as the database keeps them.
 *
 * <p>Every look-up has a transaction, its own if need be: outside of one, job threads and timers
 * would share an entity manager that some servers close under their feet.
 */
@ApplicationScoped
@Transactional
public class PoseRepository {

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  public void add(Pose pose) {
    entities.persist(pose);
  }

  /**
   * The account's pose.
   *
   * @throws NotFoundException unknown, or another account's
   */
  public Pose get(UUID accountId, UUID id) {
    return Optional.ofNullable(entities.find(Pose.class, id))
        .filter(pose -> pose.belongsTo(accountId))
        .orElseThrow(() -> new NotFoundException("Pose", id));
  }

  /** A pose that its own job works on, hence one that exists. */
  Pose ofJob(UUID id) {
    return entities.find(Pose.class, id);
  }

  /** The poses that these jobs draw or drew, in no order. */
  public List<Pose> ofJobs(Collection<UUID> jobIds) {
    return entities
        .createQuery("select p from Pose p where p.jobId in :jobs", Pose.class)
        .setParameter("jobs", jobIds)
        .getResultList();
  }

  public List<Pose> newestOf(UUID mascotId, int most) {
    return entities
        .createQuery(
            "select p from Pose p where p.mascotId = :mascot order by p.createdAt desc, p.id",
            Pose.class)
        .setParameter("mascot", mascotId)
        .setMaxResults(most)
        .getResultList();
  }

  /** The mascot's poses that stand behind this one when the newest comes first. */
  public List<Pose> olderThan(Pose pose, UUID mascotId, int most) {
    return entities
        .createQuery(
            "select p from Pose p where p.mascotId = :mascot and (p.createdAt < :at"
                + " or (p.createdAt = :at and p.id > :id)) order by p.createdAt desc, p.id",
            Pose.class)
        .setParameter("mascot", mascotId)
        .setParameter("at", pose.createdAt())
        .setParameter("id", pose.id())
        .setMaxResults(most)
        .getResultList();
  }

  List<Pose> allOf(UUID mascotId) {
    return newestOf(mascotId, Integer.MAX_VALUE);
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
  public List<Pose> all(UUID accountId, Collection<UUID> ids) {
    return all(ids).stream().filter(pose -> pose.belongsTo(accountId)).toList();
  }

  /** Those of these poses that exist, in no order. */
  public List<Pose> all(Collection<UUID> ids) {
    return entities
        .createQuery("select p from Pose p where p.id in :ids", Pose.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** The versions of those of these poses that exist. */
  public Map<UUID, Long> versions(Collection<UUID> ids) {
    return entities
        .createQuery("select p.id, p.version from Pose p where p.id in :ids", Object[].class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
  }

  /** The poses that were completed last, latest first. */
  public List<Pose> completedLast(int most) {
    return entities
        .createQuery(
            "select p from Pose p where p.completedAt is not null order by p.completedAt desc",
            Pose.class)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Reads the pose again: since its job's row is locked, nobody else changes it any more.
   *
   * @throws NotFoundException it was deleted a moment ago
   */
  void refresh(Pose pose) {
    try {
      entities.refresh(pose);
    } catch (EntityNotFoundException e) {
      throw new NotFoundException("Pose", pose.id());
    }
  }

  /** Reads the pose again and keeps others from changing it until the transaction ends. */
  void lock(Pose pose) {
    entities.refresh(pose, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Forgets the pose; what was drawn for it goes with its job. */
  void remove(Pose pose) {
    entities.remove(pose);
    entities.flush();
  }
}
