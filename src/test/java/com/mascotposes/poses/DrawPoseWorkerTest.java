package com.mascotposes.poses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.drawings.FinishedPicture;
import com.mascotposes.drawings.InMemoryDrawings;
import com.mascotposes.jobs.Attempt;
import com.mascotposes.jobs.TryLaterException;
import com.mascotposes.providers.DrawRequest;
import com.mascotposes.providers.MascotDescription;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStore;
import com.mascotposes.storage.PictureStores;
import com.mascotposes.storage.StorageUnavailableException;
import com.mascotposes.storage.kept.KeptPictures;
import com.mascotposes.testkit.DirectAttempt;
import com.mascotposes.testkit.FakeImageProvider;
import com.mascotposes.testkit.InMemoryPictureStore;
import com.mascotposes.testkit.SamplePictures;
import com.mascotposes.testkit.SilentTally;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DrawPoseWorkerTest {

  private static final byte[] GOOD_FRAME = SamplePictures.fellowOn(SamplePictures.GREEN);

  private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private final InMemoryPoses poses = new InMemoryPoses();
  private final InMemoryDrawings drawings = new InMemoryDrawings();
  private final FakeImageProvider provider = new FakeImageProvider();
  private final InMemoryPictureStore store = new InMemoryPictureStore();
  private final DrawPoseWorker worker = new DrawPoseWorker();
  private final Attempt attempt = new DirectAttempt();
  private final SilentTally counts = new SilentTally();
  private final NotedPictures kept = new NotedPictures();
  private Pose pose;
  private DrawPose order;

  @BeforeEach
  void orderOnePose() {
    pose =
        new Pose(
            UUID.randomUUID(),
            UUID.randomUUID(),
            new PoseRequest("waving", null, null, null),
            clock.instant());
    poses.add(pose);
    order = new DrawPose(pose.id());
    worker.poses = poses;
    worker.drawings = drawings;
    worker.maker = drawings.makerAsking(provider, clock);
    worker.patience = drawings.patience(Duration.ofDays(1));
    worker.sitter = new SampleSitter();
    worker.stores = storesWith(store);
    worker.clock = clock;
    worker.kept = kept;
    worker.tally = counts;
  }

  @Test
  void goodFrame_endsAsStoredTransparentPicture() throws Exception {
    provider.thenDraws(GOOD_FRAME);

    worker.work(order, attempt).write();

    assertThat(pose.status()).isEqualTo(PoseStatus.COMPLETED);
    assertThat(pose.quality()).isGreaterThan(0.5);
    assertThat(pose.identity()).isEqualTo(0.75);
    BufferedImage stored = stored();
    assertThat(stored.getWidth()).isEqualTo(512);
    assertThat(stored.getHeight()).isEqualTo(512);
    assertThat(stored.getRGB(3, 3) >>> 24).isZero();
    assertThat(stored.getRGB(256, 330)).isEqualTo(0xFFF28C38);
  }

  @Test
  void storageDownAfterThePurchase_waitsForItAndThenResumesWithoutBuying() throws Exception {
    provider.thenDraws(GOOD_FRAME);
    store.failure = new StorageUnavailableException("down", null);
    assertThatThrownBy(() -> worker.work(order, attempt))
        .isInstanceOfSatisfying(
            TryLaterException.class,
            later -> {
              assertThat(later.failure().code()).isEqualTo("storage_unavailable");
              assertThat(later.usesTime()).isFalse();
            });
    worker.willFinishLater(order);
    assertThat(pose.status()).isEqualTo(PoseStatus.PENDING);
    assertThat(pose.stage()).isEqualTo(PoseStage.STORING);
    assertThat(pose.waitsFor()).contains("waits for the picture store", "credit");

    store.failure = null;
    worker.work(order, attempt).write();

    assertThat(provider.requests).hasSize(1);
    assertThat(pose.status()).isEqualTo(PoseStatus.COMPLETED);
    assertThat(pose.waitsFor()).isNull();
  }

  @Test
  void mascotCannotBeReadBeforeThePurchase_isWaitedForAndBuysNothing() {
    worker.sitter =
        new PoseSitter() {
          @Override
          DrawRequest requestFor(Pose pose) {
            throw new StorageUnavailableException("down", null);
          }
        };

    assertThatThrownBy(() -> worker.work(order, attempt))
        .isInstanceOfSatisfying(
            TryLaterException.class,
            later -> {
              assertThat(later.usesTime()).isFalse();
              assertThat(later.usesAttempt()).isFalse();
            });
    worker.willFinishLater(order);
    assertThat(provider.requests).isEmpty();
    assertThat(pose.stage()).isEqualTo(PoseStage.WAITING);
    assertThat(pose.waitsFor()).contains("drawn by itself when it is back", "credit");
  }

  @Test
  void pictureStored_wasNotedBefore() throws Exception {
    provider.thenDraws(GOOD_FRAME);
    store.failure = new StorageUnavailableException("down", null);

    assertThatThrownBy(() -> worker.work(order, attempt)).isInstanceOf(TryLaterException.class);

    assertThat(kept.noted).hasSize(1).containsValue(pose.id());
  }

  @Test
  void poseCalledOffWhileItsPictureIsStored_handsThePictureOver() throws Exception {
    provider.thenDraws(GOOD_FRAME);

    worker.work(order, attempt).comesTooLate();

    assertThat(kept.late).containsExactlyElementsOf(store.pictures.keySet());
  }

  private BufferedImage stored() throws IOException {
    byte[] png = store.pictures.get(pose.picture().orElseThrow());
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static PictureStores storesWith(PictureStore store) {
    return new PictureStores() {
      @Override
      public PictureStore active() {
        return store;
      }
    };
  }

  /** Keeps its notes in memory. */
  private static final class NotedPictures extends KeptPictures {

    final Map<PictureKey, UUID> noted = new HashMap<>();
    final List<PictureKey> late = new ArrayList<>();

    @Override
    public void willStore(PictureKey key, UUID owner) {
      noted.put(key, owner);
    }

    @Override
    public void storedLate(PictureKey key) {
      late.add(key);
    }
  }

  /** A mascot that always asks for green. */
  private static final class SampleSitter extends PoseSitter {
    @Override
    DrawRequest requestFor(Pose pose) {
      MascotDescription mascot =
          new MascotDescription("Pip", "a fox", "flat", null, null, null, List.of(), List.of());
      return new DrawRequest(mascot, List.of(), pose.wish(), "#00FF00", false);
    }

    @Override
    PoseMarks marksOf(Pose pose, FinishedPicture picture) {
      return new PoseMarks(picture.quality().score(), 0.75);
    }
  }
}
