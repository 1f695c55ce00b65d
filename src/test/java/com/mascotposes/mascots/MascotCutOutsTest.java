package com.mascotposes.mascots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.imaging.PictureReader;
import com.mascotposes.platform.problem.ProblemException;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStore;
import com.mascotposes.storage.PictureStores;
import com.mascotposes.storage.kept.KeptPictures;
import com.mascotposes.storage.kept.NotedPictures;
import com.mascotposes.testkit.InMemoryPictureStore;
import com.mascotposes.testkit.SamplePictures;
import java.awt.Color;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MascotCutOutsTest {

  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final PictureKey PICTURE = new PictureKey("uploads/fellow.png");

  private final UUID account = UUID.randomUUID();
  private final Mascot mascot =
      Mascot.fromPicture(account, "Fellow", PICTURE, Instant.parse("2026-01-01T00:00:00Z"));
  private final InMemoryPictureStore store = new InMemoryPictureStore();
  private final MascotCutOuts cutOuts = new MascotCutOuts();
  private final List<PictureKey> replaced = new ArrayList<>();
  private final NotedPictures notes = new NotedPictures();
  private final KeptPictures kept =
      new KeptPictures() {
        @Override
        public void handOver(PictureKey key, UUID owner) {
          replaced.add(key);
        }
      };

  @BeforeEach
  void oneMascot() {
    PictureStores stores =
        new PictureStores() {
          @Override
          public PictureStore active() {
            return store;
          }
        };
    cutOuts.stores = stores;
    cutOuts.self = cutOuts;
    cutOuts.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    cutOuts.uploads = new Uploads();
    cutOuts.uploads.kept = notes;
    cutOuts.uploads.fresh = notes.into(stores);
    cutOuts.mascots =
        new MascotRepository() {
          @Override
          public Mascot get(UUID accountId, UUID id) {
            return mascot;
          }

          @Override
          void lock(Mascot mascot) {}

          @Override
          boolean isUsedByOthers(Mascot mascot, PictureKey key) {
            return false;
          }
        };
    cutOuts.kept = kept;
  }

  @Test
  void pictureOnFlatBackdrop_isReplacedAndTheOldOneStays() {
    store.pictures.put(PICTURE, SamplePictures.fellowOn(Color.WHITE));

    Mascot changed = cutOuts.cutOut(account, mascot.id());

    byte[] png = store.pictures.get(changed.picture().orElseThrow());
    assertThat(PictureReader.read(png).getRGB(5, 5) >>> 24).isZero();
    assertThat(changed.updatedAt()).isEqualTo(NOW);
    assertThat(store.pictures).hasSize(2).containsKey(PICTURE);
    assertThat(replaced).containsExactly(PICTURE);
  }

  @Test
  void pictureWithAlpha_stays() {
    store.pictures.put(PICTURE, SamplePictures.fellowCutOut());

    assertThat(cutOuts.cutOut(account, mascot.id()).picture()).contains(PICTURE);
    assertThat(store.pictures).hasSize(1);
  }

  @Test
  void poorCut_changesNothingAndSaysWhy() {
    store.pictures.put(PICTURE, SamplePictures.noise());

    assertThatThrownBy(() -> cutOuts.cutOut(account, mascot.id()))
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(422);
              assertThat(problem.facts()).containsEntry("backdrop", "scene");
            });
    assertThat(mascot.picture()).contains(PICTURE);
  }
}
