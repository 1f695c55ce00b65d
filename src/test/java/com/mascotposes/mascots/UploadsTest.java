package com.mascotposes.mascots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.imaging.PictureReader;
import com.mascotposes.platform.limits.HeavyWork;
import com.mascotposes.platform.limits.RequestOwner;
import com.mascotposes.storage.PictureStore;
import com.mascotposes.storage.PictureStores;
import com.mascotposes.storage.StorageUnavailableException;
import com.mascotposes.storage.kept.NotedPictures;
import com.mascotposes.testkit.InMemoryPictureStore;
import com.mascotposes.testkit.SamplePictures;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UploadsTest {

  private final InMemoryPictureStore store = new InMemoryPictureStore();
  private final NotedPictures kept = new NotedPictures();
  private final Uploads uploads = new Uploads();

  @BeforeEach
  void keepInMemory() {
    uploads.work = new HeavyWork();
    uploads.owner = new RequestOwner();
    uploads.kept = kept;
    uploads.fresh =
        kept.into(
            new PictureStores() {
              @Override
              public PictureStore active() {
                return store;
              }
            });
  }

  @Test
  void cutOutWanted_takesTheBackdropAway() {
    Uploads.Kept kept = keep(SamplePictures.fellowOn(Color.WHITE), true);

    assertThat(kept.cutOut().done()).isTrue();
    assertThat(kept.cutOut().backdrop()).isEqualTo("white");
    assertThat(stored(kept).getRGB(5, 5) >>> 24).isZero();
    assertThat(stored(kept).getRGB(512, 600)).isEqualTo(0xFFF28C38);
  }

  @Test
  void cutOutNotWanted_keepsTheBackdrop() {
    Uploads.Kept kept = keep(SamplePictures.fellowOn(Color.WHITE), null);

    assertThat(kept.cutOut()).isNull();
    assertThat(stored(kept).getRGB(5, 5)).isEqualTo(0xFFFFFFFF);
  }

  @Test
  void pictureWithAlpha_isRespected() {
    Uploads.Kept kept = keep(SamplePictures.fellowCutOut(), true);

    assertThat(kept.cutOut().backdrop()).isEqualTo("transparent");
    assertThat(kept.cutOut().quality()).isEqualTo(1);
    assertThat(stored(kept).getRGB(5, 5) >>> 24).isZero();
    assertThat(stored(kept).getRGB(256, 300)).isEqualTo(0xFFF28C38);
  }

  @Test
  void poorCutOut_isSaidAndThePictureStaysAsItCame() {
    Uploads.Kept kept = keep(SamplePictures.noise(), true);

    assertThat(kept.cutOut().done()).isFalse();
    assertThat(kept.cutOut().backdrop()).isEqualTo("scene");
    assertThat(stored(kept).getRGB(5, 5) >>> 24).isEqualTo(255);
  }

  /** An upload whose answer was lost may have been kept, and nobody knows its address. */
  @Test
  void storeIsDown_whateverItKeptIsRemovedLater() {
    store.failure = new StorageUnavailableException("down", null);

    assertThatThrownBy(() -> keep(SamplePictures.fellowCutOut(), null))
        .isInstanceOf(StorageUnavailableException.class);

    assertThat(kept.discarded).hasSize(1).isEqualTo(kept.noted);
  }

  /**
   * When two requests of one key meet, one upload is taken back, and must be answered all the same.
   */
  @Test
  void takenBackWhileTheStoreIsDown_isRemovedLater() {
    Uploads.Kept picture = keep(SamplePictures.fellowCutOut(), null);
    store.failure = new StorageUnavailableException("down", null);

    uploads.discard(picture.key());

    assertThat(kept.discarded).containsExactly(picture.key());
  }

  private Uploads.Kept keep(byte[] file, Boolean cutOut) {
    String base64 = Base64.getEncoder().encodeToString(file);
    return uploads.keep(UUID.randomUUID(), new UploadRequest(base64, cutOut));
  }

  private BufferedImage stored(Uploads.Kept kept) {
    return PictureReader.read(store.pictures.get(kept.key()));
  }
}
