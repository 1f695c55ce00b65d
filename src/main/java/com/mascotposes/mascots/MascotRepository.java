package com.mascotposes.mascots;

import com.mascotposes.platform.problem.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
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
