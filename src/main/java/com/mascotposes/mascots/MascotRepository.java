package com.mascotposes.mascots;

import com.mascotposes.platform.problem.NotFoundException;
import com.mascotposes.storage.PictureKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Mascots as the database keeps them; every look-up names the account, so that none leaks. */
@ApplicationScoped
@Transactional
public class MascotRepository {

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  void add(Mascot mascot) {
    entities.persist(mascot);
  }

  /**
   * The account's mascot.
   *
   * @throws NotFoundException unknown, or another account's
   */
  public Mascot get(UUID accountId, UUID id) {
    return Optional.ofNullable(entities.find(Mascot.class, id))
        .filter(mascot -> mascot.belongsTo(accountId))
        .orElseThrow(() -> new NotFoundException("Mascot", id));
  }

  /**
   * The same, for whoever is about to hang something on it: until the transaction ends it is not
   * deleted.
   *
   * @throws NotFoundException unknown, or another account's
   */
  public Mascot kept(UUID accountId, UUID id) {
    locked(id, "for key share");
    return get(accountId, id);
  }

  /** Reads the mascot again and keeps others from changing it until the transaction ends. */
  void lock(Mascot mascot) {
    locked(mascot.id(), "for update");
    entities.refresh(mascot);
  }

  private void locked(UUID id, String how) {
    boolean isThere =
        !entities
            .createNativeQuery("select 1 from mascot where id = ?1 " + how)
            .setParameter(1, id)
            .getResultList()
            .isEmpty();
    if (!isThere) {
      throw new NotFoundException("Mascot", id);
    }
  }

  /** Those of these mascots that exist, whoever's they are, in no order. */
  public List<Mascot> all(Collection<UUID> ids) {
    return entities
        .createQuery("select m from Mascot m where m.id in :ids", Mascot.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** A mascot that its own job works on, hence one that exists. */
  Mascot ofJob(UUID id) {
    return entities.find(Mascot.class, id);
  }

  /**
   * Who shows what the mascot's poses must look like: the approved design of its character, or
   * itself.
   *
   * @throws NotFoundException unknown, or another account's
   */
  public Mascot reference(UUID accountId, UUID id) {
    Mascot mascot = get(accountId, id);
    return entities
        .createQuery(
            "select m from Mascot m where m.characterId = :character and m.accountId = :account"
                + " and m.approved = true",
            Mascot.class)
        .setParameter("character", mascot.characterId())
        .setParameter("account", accountId)
        .getResultStream()
        .findFirst()
        .orElse(mascot);
  }

  /** Makes it the reference of its character, instead of any other design. */
  void approve(Mascot mascot) {
    entities
        .createNativeQuery("select id from mascot where character_id = ?1 order by id for update")
        .setParameter(1, mascot.characterId())
        .getResultList();
    setApproved(mascot.characterId(), "approved and id <> ?2", mascot.id());
    setApproved(mascot.characterId(), "not approved and id = ?2", mascot.id());
    entities.refresh(mascot);
  }

  private void setApproved(UUID character, String which, UUID mascot) {
    entities
        .createNativeQuery(
            "update mascot set approved = not approved, updated_at = greatest(now(), updated_at)"
                + " where character_id = ?1 and "
                + which)
        .setParameter(1, character)
        .setParameter(2, mascot)
        .executeUpdate();
  }

  /** The designs of one order; none when the order is unknown or another account's. */
  List<Mascot> ofBatch(UUID accountId, UUID batchId) {
    return entities
        .createQuery(
            "select m from Mascot m where m.batchId = :batch and m.accountId = :account"
                + " order by m.variationIndex",
            Mascot.class)
        .setParameter("batch", batchId)
        .setParameter("account", accountId)
        .getResultList();
  }

  /** Whether another mascot of the same account refers to the picture as well. */
  boolean isUsedByOthers(Mascot mascot, PictureKey key) {
    return (boolean)
        entities
            .createNativeQuery(
                "select exists (select 1 from mascot where account_id = ?1 and id <> ?2"
                    + " and (picture_key = ?3 or example_key = ?3"
                    + " or position(?3 in pinned_keys) > 0))")
            .setParameter(1, mascot.accountId())
            .setParameter(2, mascot.id())
            .setParameter(3, key.value())
            .getSingleResult();
  }

  /** Forgets the mascot; its poses are gone before. */
  void remove(Mascot mascot) {
    entities.remove(mascot);
    entities.flush();
  }

  /**
   * One page of the account's mascots, newest first.
   *
   * @param figmaFileId only those of this file; null for all
   * @param page 1 for the first; at most 1,000,000
   */
  List<Mascot> page(UUID accountId, String figmaFileId, int page, int limit) {
    return filtered(
            "select m", Mascot.class, accountId, figmaFileId, " order by m.createdAt desc, m.id")
        .setFirstResult((page - 1) * limit)
        .setMaxResults(limit)
        .getResultList();
  }

  long count(UUID accountId, String figmaFileId) {
    return filtered("select count(m)", Long.class, accountId, figmaFileId, "").getSingleResult();
  }

  private <T> TypedQuery<T> filtered(
      String select, Class<T> type, UUID accountId, String figmaFileId, String order) {
    String ofFile = figmaFileId == null ? "" : " and m.figmaFileId = :file";
    TypedQuery<T> query =
        entities
            .createQuery(
                select + " from Mascot m where m.accountId = :account" + ofFile + order, type)
            .setParameter("account", accountId);
    return figmaFileId == null ? query : query.setParameter("file", figmaFileId);
  }
}
