package com.mascotposes.drawings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.jobs.GiveUpException;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStore;
import com.mascotposes.storage.PictureStores;
import com.mascotposes.testkit.InMemoryPictureStore;
import com.mascotposes.testkit.SamplePictures;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PortraitsTest {

  private static final PictureKey FELLOW = new PictureKey("uploads/fellow.png");

  private final AtomicInteger fetched = new AtomicInteger();
  private final InMemoryPictureStore store =
      new InMemoryPictureStore() {
        @Override
        public Optional<byte[]> find(PictureKey key) {
          fetched.incrementAndGet();
          return super.find(key);
        }
      };
  private final Portraits portraits = new Portraits();

  @BeforeEach
  void keepOnePicture() {
    store.pictures.put(FELLOW, SamplePictures.fellowCutOut());
    portraits.stores =
        new PictureStores() {
          @Override
          public PictureStore active() {
            return store;
          }
        };
  }

  @Test
  void askedTwice_isFetchedOnce() {
    Portraits.Portrait first = portraits.of(FELLOW);

    assertThat(portraits.of(FELLOW)).isSameAs(first);
    assertThat(fetched).hasValue(1);
  }

  @Test
  void orangeFellow_getsABackdropFarFromOrange() {
    assertThat(portraits.of(FELLOW).backdrop()).isIn("#00FFFF", "#0000FF");
  }

  @Test
  void missingPicture_givesUpAndIsNotRemembered() {
    PictureKey gone = new PictureKey("uploads/gone.png");

    assertThatThrownBy(() -> portraits.of(gone)).isInstanceOf(GiveUpException.class);

    store.pictures.put(gone, SamplePictures.fellowCutOut());
    assertThat(portraits.of(gone)).isNotNull();
  }

  @Test
  void manyMascots_pushTheOldestOut() {
    portraits.of(FELLOW);
    for (int i = 0; i < 24; i++) {
      PictureKey other = new PictureKey("uploads/other-" + i + ".png");
      store.pictures.put(other, SamplePictures.fellowCutOut());
      portraits.of(other);
    }

    portraits.of(FELLOW);

    assertThat(fetched).hasValue(26);
  }
}
