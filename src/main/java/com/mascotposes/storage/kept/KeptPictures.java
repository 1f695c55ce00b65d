package com.mascotposes.storage.kept;

import com.mascotposes.storage.PictureKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/**
 * The keys of stored pictures with their owners: written before each upload, struck off after each
 * removal.
 *
 * <p>A picture that nobody wants is removed twice, at once and an hour later, because an upload
 * that was under way, or a node that was frozen, may bring it after the first time.
 */
@ApplicationScoped
public class KeptPictures {

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  /**
   * Notes that a picture is about to be stored. Harmless when repeated.
   *
   * @param owner what it belongs to, such as a pose
   */
  @Transactional(TxType.MANDATORY)
  public void willStore(PictureKey key, UUID owner) {
    entities
        .createNativeQuery(
            "insert into kept_picture (key, owner, noted_at) values (?1, ?2, now())"
                + " on conflict (key) do nothing")
        .setParameter(1, key.value())
        .setParameter(2, owner)
        .executeUpdate();
  }

  /**
   * The owner ends without its pictures: they are removed soon after this transaction. Whoever else
   * might note one for this owner must be kept from it before.
   */
  @Transactional(TxType.MANDATORY)
  public void abandon(UUID owner) {
    entities
        .createNativeQuery(
            "update kept_picture set abandoned_at = now(), remove_at = now() where owner = ?1")
        .setParameter(1, owner)
        .executeUpdate();
  }

  /** As {@link #willStore}, for whoever has no transaction. */
  @Transactional(TxType.REQUIRES_NEW)
  public void announce(PictureKey key, UUID owner) {
    willStore(key, owner);
  }

  /** From now on the picture goes with this owner, whoever had it before. */
  @Transactional(TxType.MANDATORY)
  public void handOver(PictureKey key, UUID owner) {
    willStore(key, owner);
    entities
        .createNativeQuery("update kept_picture set owner = ?2 where key = ?1")
        .setParameter(1, key.value())
        .setParameter(2, owner)
        .executeUpdate();
  }

  /** A picture was stored after all; if its owner abandoned it meanwhile it is removed soon. */
  @Transactional(TxType.REQUIRES_NEW)
  public void storedLate(PictureKey key) {
    entities
        .createNativeQuery(
            "update kept_picture set remove_at = now() where key = ?1 and abandoned_at is not null")
        .setParameter(1, key.value())
        .executeUpdate();
  }

  /**
   * Nobody was told of this picture, and nobody will be: it is removed soon, whether its upload
   * came to its end or not. The store need not answer now.
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void discard(PictureKey key) {
    entities
        .createNativeQuery(
            "update kept_picture set abandoned_at = now(), remove_at = now() where key = ?1")
        .setParameter(1, key.value())
        .executeUpdate();
  }

  /** Some of the pictures that are to be removed now. */
  @Transactional
  List<PictureKey> due(int most) {
    List<?> keys =
        entities
            .createNativeQuery(
                "select key from kept_picture where remove_at <= now() order by remove_at limit ?1")
            .setParameter(1, most)
            .getResultList();
    return keys.stream().map(key -> new PictureKey((String) key)).toList();
  }

  /** The store has it no more; the last removal strikes the key off. */
  @Transactional(TxType.REQUIRES_NEW)
  void removed(PictureKey key) {
    int last =
        entities
            .createNativeQuery(
                "delete from kept_picture where key = ?1 and abandoned_at < now() - interval '1 hour'")
            .setParameter(1, key.value())
            .executeUpdate();
    if (last == 0) {
      entities
          .createNativeQuery(
              "update kept_picture set remove_at = abandoned_at + interval '61 minutes'"
                  + " where key = ?1 and abandoned_at is not null")
          .setParameter(1, key.value())
          .executeUpdate();
    }
  }

  /** The store does not answer: later then. */
  @Transactional(TxType.REQUIRES_NEW)
  void notRemoved(PictureKey key) {
    entities
        .createNativeQuery(
            "update kept_picture set remove_at = now() + interval '1 minute' where key = ?1"
                + " and abandoned_at is not null")
        .setParameter(1, key.value())
        .executeUpdate();
  }
}
