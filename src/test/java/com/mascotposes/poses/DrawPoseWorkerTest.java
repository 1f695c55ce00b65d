package com.mascotposes.poses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.jobs.Attempt;
import com.mascotposes.jobs.GiveUpException;
import com.mascotposes.jobs.TryLaterException;
import com.mascotposes.providers.DrawRequest;
import com.mascotposes.providers.ImageProvider;
import com.mascotposes.providers.ImageProviders;
import com.mascotposes.providers.MascotDescription;
import com.mascotposes.providers.NoPictureException;
import com.mascotposes.providers.PictureRefusedException;
import com.mascotposes.providers.ProviderUnavailableException;
import com.mascotposes.providers.UnknownOutcomeException;
import com.mascotposes.storage.PictureStore;
import com.mascotposes.storage.PictureStores;
import com.mascotposes.storage.StorageUnavailableException;
import com.mascotposes.testkit.FakeImageProvider;
import com.mascotposes.testkit.InMemoryPictureStore;
import com.mascotposes.testkit.SamplePictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DrawPoseWorkerTest {

  private static final byte[] GOOD_FRAME = SamplePictures.fellowOn(SamplePictures.GREEN);

  private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private final InMemoryPoses poses = new InMemoryPoses();
  private final FakeImageProvider provider = new FakeImageProvider();
  private final InMemoryPictureStore store = new InMemoryPictureStore();
  private final DrawPoseWorker worker = new DrawPoseWorker();
  private final Attempt attempt = new DirectAttempt();
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
    PoseArtist artist = new PoseArtist();
    artist.poses = poses;
    artist.clock = clock;
    artist.providers = providersWith(provider);
    worker.poses = poses;
    worker.artist = artist;
    worker.sitter = new SampleSitter();
    worker.stores = storesWith(store);
    worker.clock = clock;
  }

  @Test
  void goodFrame_endsAsStoredTransparentPicture() throws Exception {
    provider.thenDraws(GOOD_FRAME);

    worker.work(order, attempt).write();

    assertThat(pose.status()).isEqualTo(PoseStatus.COMPLETED);
    assertThat(pose.quality()).isGreaterThan(0.5);
    BufferedImage stored = stored();
    assertThat(stored.getWidth()).isEqualTo(512);
    assertThat(stored.getHeight()).isEqualTo(512);
    assertThat(stored.getRGB(3, 3) >>> 24).isZero();
    assertThat(stored.getRGB(256, 330)).isEqualTo(0xFFF28C38);
  }

  @Test
  void requestAndRawPicture_areOnRecord() throws Exception {
    provider.thenDraws(GOOD_FRAME);

    worker.work(order, attempt);

    assertThat(poses.calls).hasSize(1);
    assertThat(poses.raws)
        .singleElement()
        .satisfies(raw -> assertThat(raw.bytes()).isSameAs(GOOD_FRAME));
  }

  @Test
  void storageDownAfterThePurchase_isBlockedAndThenResumesWithoutBuying() throws Exception {
    provider.thenDraws(GOOD_FRAME);
    store.failure = new StorageUnavailableException("down", null);
    assertThatThrownBy(() -> worker.work(order, attempt))
        .isInstanceOfSatisfying(
            TryLaterException.class,
            blocked -> assertThat(blocked.failure().code()).isEqualTo("storage_unavailable"));

    store.failure = null;
    worker.work(order, attempt).write();

    assertThat(provider.requests).hasSize(1);
    assertThat(pose.status()).isEqualTo(PoseStatus.COMPLETED);
  }

  @Test
  void answerWithoutPicture_isAskedAgainOnceInsisting() throws Exception {
    provider.thenFails(new NoPictureException("only text")).thenDraws(GOOD_FRAME);

    worker.work(order, attempt).write();

    assertThat(provider.requests).extracting(DrawRequest::insist).containsExactly(false, true);
    assertThat(pose.status()).isEqualTo(PoseStatus.COMPLETED);
  }

  @Test
  void twiceNoPicture_givesUp() {
    provider
        .thenFails(new NoPictureException("only text"))
        .thenFails(new NoPictureException("text again"));

    assertThatThrownBy(() -> worker.work(order, attempt))
        .isInstanceOfSatisfying(
            GiveUpException.class,
            end -> {
              assertThat(end.failure().code()).isEqualTo("no_picture");
              assertThat(end.failure().reason()).contains("text again").contains("returned");
            });
  }

  @Test
  void refusal_givesUpAtOnceWithTheReason() {
    provider.thenFails(new PictureRefusedException("it looks like violence"));

    assertThatThrownBy(() -> worker.work(order, attempt))
        .isInstanceOfSatisfying(
            GiveUpException.class,
            end -> {
              assertThat(end.failure().code()).isEqualTo("refused");
              assertThat(end.failure().reason()).contains("it looks like violence");
            });
    assertThat(provider.requests).hasSize(1);
  }

  @Test
  void unavailableProvider_isTriedLater() {
    provider.thenFails(new ProviderUnavailableException("busy", Duration.ofSeconds(34), null));

    assertThatThrownBy(() -> worker.work(order, attempt))
        .isInstanceOfSatisfying(
            TryLaterException.class,
            later -> assertThat(later.failure().code()).isEqualTo("provider_unavailable"));
  }

  @Test
  void unknownOutcome_isTriedLaterAndOnRecord() {
    provider.thenFails(new UnknownOutcomeException("cut off"));

    assertThatThrownBy(() -> worker.work(order, attempt))
        .isInstanceOfSatisfying(
            TryLaterException.class,
            later -> assertThat(later.failure().code()).isEqualTo("unknown_outcome"));
    assertThat(poses.calls.values()).extracting(ProviderCall::outcome).containsExactly("unknown");
  }

  @Test
  void frameThatCannotBeCut_isWorthOneMorePicture() throws Exception {
    provider.thenDraws(SamplePictures.noise()).thenDraws(GOOD_FRAME);

    worker.work(order, attempt).write();

    assertThat(provider.requests).extracting(DrawRequest::insist).containsExactly(false, true);
    assertThat(pose.quality()).isGreaterThan(0.5);
  }

  @Test
  void bytesThatAreNoPicture_areNotResumedFrom() {
    provider.thenDraws("not a picture".getBytes());

    assertThatThrownBy(() -> worker.work(order, attempt)).isInstanceOf(TryLaterException.class);
    assertThat(poses.raws).isEmpty();
    assertThat(poses.calls.values())
        .extracting(ProviderCall::outcome)
        .containsExactly("no_picture");
  }

  private BufferedImage stored() throws IOException {
    byte[] png = store.pictures.get(pose.picture().orElseThrow());
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static ImageProviders providersWith(ImageProvider provider) {
    return new ImageProviders() {
      @Override
      public ImageProvider active() {
        return provider;
      }
    };
  }

  private static PictureStores storesWith(PictureStore store) {
    return new PictureStores() {
      @Override
      public PictureStore active() {
        return store;
      }
    };
  }

  /** A mascot that always asks for green. */
  private static final class SampleSitter extends PoseSitter {
    @Override
    DrawRequest requestFor(Pose pose) {
      MascotDescription mascot =
          new MascotDescription("Pip", "a fox", "flat", null, null, null, List.of(), List.of());
      return new DrawRequest(mascot, List.of(), pose.wish(), "#00FF00", false);
    }
  }

  /** Writes at once; the fence is somebody else's test. */
  private static final class DirectAttempt implements Attempt {
    @Override
    public UUID jobId() {
      return UUID.randomUUID();
    }

    @Override
    public int number() {
      return 1;
    }

    @Override
    public void write(Runnable change) {
      change.run();
    }
  }
}
