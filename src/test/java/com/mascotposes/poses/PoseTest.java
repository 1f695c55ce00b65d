package com.mascotposes.poses;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.storage.PictureKey;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PoseTest {

  private static final Instant ORDERED = Instant.parse("2026-11-22T10:00:00Z");

  private final Pose pose =
      new Pose(
          UUID.randomUUID(),
          UUID.randomUUID(),
          new PoseRequest("waving", null, null, null),
          ORDERED);

  @Test
  void ordered_isVersionOne() {
    assertThat(pose.version()).isEqualTo(1);
  }

  @Test
  void eachChange_isANewVersion() {
    pose.reaches(PoseStage.DRAWING, 1, at(1));
    pose.waitsAgain(at(2));
    pose.reaches(PoseStage.DRAWING, 2, at(3));
    pose.completes(new PictureKey("poses/a/b.png"), new PoseMarks(1, 0.8), at(4));

    assertThat(pose.version()).isEqualTo(5);
  }

  @Test
  void drawnTwiceInOneAttempt_keepsTheFirstTime() {
    pose.reaches(PoseStage.DRAWING, 1, at(1));
    pose.reaches(PoseStage.CUTTING, 1, at(5));
    pose.reaches(PoseStage.DRAWING, 1, at(6));

    assertThat(pose.reachedAt(PoseStage.DRAWING)).contains(at(1));
  }

  @Test
  void furtherAttempt_isTimedByItself() {
    pose.reaches(PoseStage.DRAWING, 1, at(1));
    pose.waitsAgain(at(2));
    pose.reaches(PoseStage.STORING, 2, at(9));

    assertThat(pose.reachedAt(PoseStage.DRAWING)).isEmpty();
    assertThat(pose.reachedAt(PoseStage.STORING)).contains(at(9));
  }

  @Test
  void sameAttemptAfterACrash_isTimedByItself() {
    pose.reaches(PoseStage.DRAWING, 1, at(1));
    pose.waitsAgain(at(40));
    pose.reaches(PoseStage.DRAWING, 1, at(41));

    assertThat(pose.reachedAt(PoseStage.DRAWING)).contains(at(41));
  }

  @Test
  void cutAnew_keepsTheTimeOfTheFirstPicture() {
    pose.completes(new PictureKey("poses/a/b.png"), new PoseMarks(1, 0.8), at(4));
    pose.completes(new PictureKey("poses/a/c.png"), new PoseMarks(0.9, 0.8), at(400));

    assertThat(pose.completedAt()).contains(at(4));
    assertThat(pose.version()).isEqualTo(3);
  }

  @Test
  void storedAfterAWaitForTheStore_isTimedByItself() {
    pose.reaches(PoseStage.STORING, 1, at(9));
    pose.waitsForStore(true, at(12));
    assertThat(pose.isWaiting()).isFalse();
    assertThat(pose.errorMessage()).isNull();
    pose.reaches(PoseStage.STORING, 1, at(5000));

    assertThat(pose.reachedAt(PoseStage.STORING)).contains(at(5000));
    assertThat(pose.waitsFor()).isNull();
  }

  private static Instant at(int seconds) {
    return ORDERED.plusSeconds(seconds);
  }
}
