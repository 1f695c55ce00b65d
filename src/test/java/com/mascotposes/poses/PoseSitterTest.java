package com.mascotposes.poses;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.drawings.FinishedPicture;
import com.mascotposes.drawings.Portraits;
import com.mascotposes.imaging.CutOutQuality;
import com.mascotposes.mascots.Mascot;
import com.mascotposes.mascots.MascotRepository;
import com.mascotposes.providers.DrawRequest;
import com.mascotposes.providers.MascotDescription;
import com.mascotposes.providers.ReferencePicture;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.StorageUnavailableException;
import com.mascotposes.testkit.SamplePictures;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PoseSitterTest {

  private static final PictureKey OWN = new PictureKey("mascots/own.png");
  private static final List<PictureKey> PINNED =
      IntStream.range(0, 4).mapToObj(i -> new PictureKey("uploads/pinned-" + i + ".png")).toList();

  private final PoseSitter sitter = new PoseSitter();

  @BeforeEach
  void keepPictures() {
    sitter.portraits =
        new Portraits() {
          @Override
          public Portrait of(PictureKey key) {
            return new Portrait(key.value().getBytes(UTF_8), "#00FF00", Optional.empty());
          }
        };
    sitter.mascots =
        new MascotRepository() {
          @Override
          public Mascot reference(UUID accountId, UUID id) {
            return new Approved();
          }
        };
  }

  @Test
  void approvedPictureAndAllFourPinned_goAlongWithEveryPose() {
    DrawRequest request = sitter.requestFor(pose());

    assertThat(request.references())
        .extracting(ReferencePicture::role)
        .containsExactly(
            "the mascot as it must stay",
            "the same mascot in another picture",
            "the same mascot in another picture",
            "the same mascot in another picture",
            "the same mascot in another picture");
    assertThat(request.references())
        .extracting(reference -> new String(reference.bytes(), UTF_8))
        .startsWith(OWN.value())
        .containsAll(PINNED.stream().map(PictureKey::value).toList());
  }

  @Test
  void mascotThatCannotBeRead_leavesThePoseUncompared() {
    sitter.portraits =
        new Portraits() {
          @Override
          public Optional<Portrait> find(PictureKey key) {
            throw new StorageUnavailableException("down", null);
          }
        };
    FinishedPicture picture =
        new FinishedPicture(
            null, SamplePictures.fellowCutOut(), new CutOutQuality(0.9, 0, 0, 0, 0, 0, true));

    PoseMarks marks = sitter.marksOf(pose(), picture);

    assertThat(marks).isEqualTo(new PoseMarks(0.9, null));
  }

  private static Pose pose() {
    PoseRequest request = new PoseRequest("waving", null, null, null);
    return new Pose(UUID.randomUUID(), UUID.randomUUID(), request, Instant.EPOCH);
  }

  /** The design that stands for its character. */
  private static final class Approved extends Mascot {

    @Override
    public Optional<PictureKey> picture() {
      return Optional.of(OWN);
    }

    @Override
    public List<PictureKey> pinned() {
      return PINNED;
    }

    @Override
    public MascotDescription description() {
      return new MascotDescription("Pip", "a fox", "flat", null, null, null, List.of(), List.of());
    }
  }
}
