package com.mascotposes.poses;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.storage.PictureKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StageTimesTest {

  private static final Instant ORDERED = Instant.parse("2026-11-01T10:00:00Z");

  private final Pose pose =
      new Pose(
          UUID.randomUUID(),
          UUID.randomUUID(),
          new PoseRequest("waving", null, null, null),
          ORDERED);

  @Test
  void firstAttempt_tellsEveryStageAndTheWait() {
    pose.reaches(PoseStage.DRAWING, 1, after(3));
    pose.reaches(PoseStage.CUTTING, 1, after(23));
    pose.reaches(PoseStage.STORING, 1, after(24));
    pose.completes(new PictureKey("poses/a.png"), new PoseMarks(1.0, null), after(26));

    assertThat(StageTimes.of(pose))
        .isEqualTo(
            Map.of(
                PoseStage.WAITING, Duration.ofSeconds(3),
                PoseStage.DRAWING, Duration.ofSeconds(20),
                PoseStage.CUTTING, Duration.ofSeconds(1),
                PoseStage.STORING, Duration.ofSeconds(2)));
  }

  @Test
  void attemptThatResumed_tellsOnlyWhatItDid() {
    pose.reaches(PoseStage.DRAWING, 1, after(1));
    pose.waitsAgain(after(20));
    pose.reaches(PoseStage.STORING, 2, after(30));
    pose.completes(new PictureKey("poses/a.png"), new PoseMarks(1.0, null), after(33));

    assertThat(StageTimes.of(pose)).isEqualTo(Map.of(PoseStage.STORING, Duration.ofSeconds(3)));
  }

  /** The wait for a store uses no attempt, so it goes on in the first. */
  @Test
  void attemptThatWaitedForItsStore_tellsNoWaitInLine() {
    pose.reaches(PoseStage.DRAWING, 1, after(1));
    pose.waitsForStore(true, after(20));
    pose.reaches(PoseStage.STORING, 1, after(3000));
    pose.completes(new PictureKey("poses/a.png"), new PoseMarks(1.0, null), after(3003));

    assertThat(StageTimes.of(pose)).isEqualTo(Map.of(PoseStage.STORING, Duration.ofSeconds(3)));
  }

  private static Instant after(int seconds) {
    return ORDERED.plusSeconds(seconds);
  }
}
