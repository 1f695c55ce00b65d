package com.mascotposes.poses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.mascotposes.drawings.FinishedPicture;
import com.mascotposes.drawings.InMemoryDrawings;
import com.mascotposes.drawings.Progress;
import com.mascotposes.imaging.PictureReader;
import com.mascotposes.platform.problem.NotFoundException;
import com.mascotposes.platform.problem.ProblemException;
import com.mascotposes.providers.DrawRequest;
import com.mascotposes.providers.MascotDescription;
import com.mascotposes.providers.PoseWish;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStore;
import com.mascotposes.storage.PictureStores;
import com.mascotposes.storage.StorageUnavailableException;
import com.mascotposes.storage.kept.NotedPictures;
import com.mascotposes.testkit.DirectAttempt;
import com.mascotposes.testkit.FakeImageProvider;
import com.mascotposes.testkit.InMemoryPictureStore;
import com.mascotposes.testkit.SamplePictures;
import java.awt.image.BufferedImage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecutsTest {

  private static final byte[] GOOD_FRAME = SamplePictures.fellowOn(SamplePictures.GREEN);
  private static final RecutRequest AS_BEFORE = new RecutRequest(null, null, null, null);

  private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
  private final InMemoryDrawings drawings = new InMemoryDrawings();
  private final FakeImageProvider provider = new FakeImageProvider();
  private final InMemoryPictureStore store = new InMemoryPictureStore();
  private final InMemoryPoses poses = new InMemoryPoses();
  private final NotedPictures kept = new NotedPictures();
  private final Recuts recuts = new Recuts();
  private final UUID account = UUID.randomUUID();
  private final Pose pose =
      new Pose(
          account, UUID.randomUUID(), new PoseRequest("waving", null, null, null), clock.instant());

  @BeforeEach
  void orderOnePose() {
    poses.add(pose);
    recuts.poses = poses;
    recuts.drawings = drawings;
    recuts.sitter = new QualitySitter();
    recuts.fresh = kept.into(storesWith(store));
    recuts.kept = kept;
    recuts.self = recuts;
    recuts.clock = clock;
  }

  @Test
  void secondPictureThatLost_isNotWhatIsCut() throws Exception {
    provider.thenDraws(SamplePictures.noise()).thenDraws(SamplePictures.blank());
    FinishedPicture delivered = deliver();

    recuts.recut(account, pose.id(), AS_BEFORE);

    assertThat(provider.requests).hasSize(2);
    assertThat(stored()).isEqualTo(delivered.png());
  }

  @Test
  void secondPictureThatWon_isWhatIsCut() throws Exception {
    provider.thenDraws(SamplePictures.noise()).thenDraws(GOOD_FRAME);
    FinishedPicture delivered = deliver();

    recuts.recut(account, pose.id(), AS_BEFORE);

    assertThat(stored()).isEqualTo(delivered.png());
    assertThat(pose.quality()).isEqualTo(delivered.quality().score());
  }

  @Test
  void recut_liesUnderANewAddressThatWasNotedBefore() throws Exception {
    provider.thenDraws(GOOD_FRAME);
    deliver();
    PictureKey before = pose.picture().orElseThrow();

    recuts.recut(account, pose.id(), AS_BEFORE);

    assertThat(pose.picture().orElseThrow()).isNotEqualTo(before);
    assertThat(kept.noted).containsExactly(pose.picture().orElseThrow());
  }

  @Test
  void trim_enlargesTheMascotToTheMargin() throws Exception {
    provider.thenDraws(GOOD_FRAME);
    deliver();

    recuts.recut(account, pose.id(), new RecutRequest(null, null, null, true));

    assertThat(firstVisibleRow()).isCloseTo(30, within(2));
  }

  @Test
  void withoutTrim_theMascotStaysWhereItWasDrawn() throws Exception {
    provider.thenDraws(GOOD_FRAME);
    deliver();

    recuts.recut(account, pose.id(), AS_BEFORE);

    assertThat(firstVisibleRow()).isCloseTo(102, within(2));
  }

  @Test
  void keyColourOfTheMascot_isObeyed() throws Exception {
    provider.thenDraws(GOOD_FRAME);
    deliver();

    recuts.recut(account, pose.id(), new RecutRequest(null, null, "#F28C38", null));

    assertThat(PictureReader.read(stored()).getRGB(256, 330) >>> 24).isZero();
  }

  @Test
  void poseWithoutAPicture_cannotBeCutAgain() {
    assertThatThrownBy(() -> recuts.recut(account, pose.id(), AS_BEFORE))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.status()).isEqualTo(409));
  }

  @Test
  void rawPictureThatIsForgotten_isNotFound() throws Exception {
    pose.completes(PictureKey.fresh("poses", pose.id(), "png"), marks(), clock.instant());

    assertThatThrownBy(() -> recuts.recut(account, pose.id(), AS_BEFORE))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void storeThatIsDown_leavesTheOldPicture() throws Exception {
    provider.thenDraws(GOOD_FRAME);
    deliver();
    PictureKey before = pose.picture().orElseThrow();
    store.failure = new StorageUnavailableException("down", null);

    assertThatThrownBy(() -> recuts.recut(account, pose.id(), AS_BEFORE))
        .isInstanceOf(StorageUnavailableException.class);
    assertThat(pose.picture()).contains(before);
    assertThat(kept.discarded).hasSize(1).isEqualTo(kept.noted);
  }

  private FinishedPicture deliver() throws InterruptedException {
    FinishedPicture picture =
        drawings
            .makerAsking(provider, clock)
            .make(RecutsTest::wish, FinishedPicture.POSE_PX, new DirectAttempt(), new NoProgress());
    pose.completes(PictureKey.fresh("poses", pose.id(), "png"), marks(), clock.instant());
    return picture;
  }

  private static PoseMarks marks() {
    return new PoseMarks(0.5, null);
  }

  private byte[] stored() {
    return store.pictures.get(pose.picture().orElseThrow());
  }

  private int firstVisibleRow() {
    BufferedImage picture = PictureReader.read(stored());
    int y = 0;
    while (picture.getRGB(256, y) >>> 24 < 8) {
      y++;
    }
    return y;
  }

  private static DrawRequest wish() {
    MascotDescription mascot =
        new MascotDescription("Pip", "a fox", "flat", null, null, null, List.of(), List.of());
    return new DrawRequest(mascot, List.of(), new PoseWish("waving", null, null), "#00FF00", false);
  }

  private static PictureStores storesWith(PictureStore store) {
    return new PictureStores() {
      @Override
      public PictureStore active() {
        return store;
      }
    };
  }

  private static final class NoProgress implements Progress {
    @Override
    public void drawing() {}

    @Override
    public void cutting() {}
  }

  /** Knows no mascot to compare with. */
  private static final class QualitySitter extends PoseSitter {
    @Override
    PoseMarks marksOf(Pose pose, FinishedPicture picture) {
      return new PoseMarks(picture.quality().score(), null);
    }
  }
}
