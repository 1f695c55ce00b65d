package com.mascotposes.storage.kept;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStores;
import com.mascotposes.testkit.PosesArchive;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pictures whose owner is gone, on a real database and in a real folder. */
@ExtendWith(ArquillianExtension.class)
class KeptPicturesContainerIT {

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

  @Inject KeptPictures kept;

  @Inject PictureSweep sweep;

  @Inject PictureStores stores;

  @Inject UserTransaction transaction;

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  private final UUID owner = UUID.randomUUID();
  private final PictureKey key = PictureKey.fresh("poses", owner, "png");

  @Deployment
  static WebArchive archive() {
    return PosesArchive.application();
  }

  @BeforeEach
  void note() throws Exception {
    inTransaction(() -> kept.willStore(key, owner));
  }

  @Test
  void pictureOfALivingOwner_stays() {
    store();

    sweep.sweep();

    assertThat(stores.active().find(key)).isPresent();
  }

  @Test
  void ownerIsGone_pictureGoesToo() throws Exception {
    store();
    inTransaction(() -> kept.abandon(owner));

    sweep.sweep();

    assertThat(stores.active().find(key)).isEmpty();
  }

  @Test
  void discardedPicture_goesAndTheOwnersOthersStay() throws Exception {
    store();
    PictureKey other = PictureKey.fresh("poses", owner, "png");
    inTransaction(() -> kept.willStore(other, owner));
    stores.active().put(other, PNG, "image/png");

    kept.discard(other);
    sweep.sweep();

    assertThat(stores.active().find(other)).isEmpty();
    assertThat(stores.active().find(key)).isPresent();
  }

  @Test
  void endOfTheOwnerRolledBack_pictureStays() throws Exception {
    store();
    transaction.begin();
    kept.abandon(owner);
    transaction.rollback();

    sweep.sweep();

    assertThat(stores.active().find(key)).isPresent();
  }

  @Test
  void storedAfterItsOwnerHadGone_goesAsSoonAsThatIsKnown() throws Exception {
    inTransaction(() -> kept.abandon(owner));
    sweep.sweep();
    store();

    kept.storedLate(key);
    sweep.sweep();

    assertThat(stores.active().find(key)).isEmpty();
  }

  /** The worker died right after its upload: nobody tells of it. */
  @Test
  void storedAfterItsOwnerHadGoneAndNobodySaysSo_goesAnHourLaterAndIsForgotten() throws Exception {
    inTransaction(() -> kept.abandon(owner));
    sweep.sweep();
    store();
    sweep.sweep();
    assertThat(stores.active().find(key)).as("an hour has not passed").isPresent();

    age("2 hours");
    sweep.sweep();

    assertThat(stores.active().find(key)).isEmpty();
    assertThat(notes()).isZero();
  }

  private void store() {
    stores.active().put(key, PNG, "image/png");
  }

  private void age(String interval) throws Exception {
    inTransaction(
        () ->
            entities
                .createNativeQuery(
                    "update kept_picture set abandoned_at = abandoned_at - interval '"
                        + interval
                        + "', remove_at = remove_at - interval '"
                        + interval
                        + "' where key = ?1")
                .setParameter(1, key.value())
                .executeUpdate());
  }

  private long notes() {
    return ((Number)
            entities
                .createNativeQuery("select count(*) from kept_picture where key = ?1")
                .setParameter(1, key.value())
                .getSingleResult())
        .longValue();
  }

  private void inTransaction(Runnable change) throws Exception {
    transaction.begin();
    change.run();
    transaction.commit();
  }
}
