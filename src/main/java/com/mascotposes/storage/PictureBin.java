package com.mascotposes.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Pictures that nobody shows any more. What goes is noted in the transaction that forgets its
 * owner, and taken out of the store afterwards: however often the store does not answer, and
 * whoever crashes, nothing stays behind and nothing goes that is still shown.
 */
@ApplicationScoped
public class PictureBin {

  private static final Logger LOG = Logger.getLogger(PictureBin.class.getName());

  private static final int BATCH = 100;

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  @Inject PictureStores stores;

  @Inject PictureBin self;

  @Inject Clock clock;

  /**
   * The owner shows itself by another picture from now on; this one stays until the owner goes,
   * because copies of its address are about.
   */
  @Transactional(TxType.MANDATORY)
  public void replaced(UUID owner, PictureKey key) {
    entities
        .createNativeQuery(
            "insert into picture_bin (picture_key, owner) values (?1, ?2) on conflict do nothing")
        .setParameter(1, key.value())
        .setParameter(2, owner)
        .executeUpdate();
  }

  /** The pictures that the owner showed earlier. */
  @SuppressWarnings("unchecked")
  @Transactional(TxType.MANDATORY)
  public List<PictureKey> replacedOf(UUID owner) {
    List<String> keys =
        entities
            .createNativeQuery(
                "select picture_key from picture_bin where owner = ?1 and remove_after is null")
            .setParameter(1, owner)
            .getResultList();
    return keys.stream().map(PictureKey::new).toList();
  }

  /**
   * These pictures go once the transaction commits.
   *
   * @param delay zero, or as long as somebody may still be about to write them
   */
  @Transactional(TxType.MANDATORY)
  public void discard(UUID owner, Collection<PictureKey> keys, Duration delay) {
    Instant when = clock.instant().plus(delay);
    for (PictureKey key : keys) {
      entities
          .createNativeQuery(
              "insert into picture_bin (picture_key, owner, remove_after) values (?1, ?2, ?3)"
                  + " on conflict (picture_key) do update set remove_after = excluded.remove_after")
          .setParameter(1, key.value())
          .setParameter(2, owner)
          .setParameter(3, Timestamp.from(when))
          .executeUpdate();
    }
  }

  /**
   * Takes out of the store what may go, for about as long as this; the rest waits for the timer.
   * Any number of nodes may do so at once. A store that does not answer is no failure of the
   * caller's.
   */
  public void empty(Duration patience) {
    Instant end = clock.instant().plus(patience);
    try {
      List<PictureKey> due = self.due();
      while (!due.isEmpty() && clock.instant().isBefore(end)) {
        remove(due, end);
        due = self.due();
      }
    } catch (StorageUnavailableException | StorageMisconfiguredException e) {
      LOG.log(Level.WARNING, "Pictures that are not shown any more go later", e);
    }
  }

  private void remove(List<PictureKey> due, Instant end) {
    List<PictureKey> gone = new ArrayList<>();
    try {
      for (PictureKey key : due) {
        if (clock.instant().isAfter(end)) {
          break;
        }
        stores.active().delete(key);
        gone.add(key);
      }
    } finally {
      self.forget(gone);
    }
  }

  /** For {@link #empty} only: what may go now. */
  @SuppressWarnings("unchecked")
  @Transactional(TxType.REQUIRES_NEW)
  public List<PictureKey> due() {
    List<String> keys =
        entities
            .createNativeQuery(
                "select picture_key from picture_bin where remove_after <= ?1"
                    + " order by remove_after limit "
                    + BATCH)
            .setParameter(1, Timestamp.from(clock.instant()))
            .getResultList();
    return keys.stream().map(PictureKey::new).toList();
  }

  /** For {@link #empty} only: they are out of the store. */
  @Transactional(TxType.REQUIRES_NEW)
  public void forget(List<PictureKey> gone) {
    for (PictureKey key : gone) {
      entities
          .createNativeQuery("delete from picture_bin where picture_key = ?1")
          .setParameter(1, key.value())
          .executeUpdate();
    }
  }
}
