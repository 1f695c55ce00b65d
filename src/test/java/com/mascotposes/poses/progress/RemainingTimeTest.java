package com.mascotposes.poses.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.jobs.line.JobCrew;
import com.mascotposes.poses.PoseStage;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RemainingTimeTest {

  private static final JobCrew BUSY = new JobCrew(2, 1);

  /** Drawing took 8, 10, 12 and 14 s, and 40 s once. */
  private final RemainingTime measured =
      new RemainingTime(seconds(8, 10, 12, 14, 40), List.of(), seconds(1, 1, 1, 1, 1));

  @Test
  void atTheBeginning_isTheTimeThatThreeOfFourKept() {
    assertThat(measured.of(PoseStage.DRAWING, Duration.ZERO)).hasValue(14);
  }

  @Test
  void whatTookLonger_saysWhatIsLeft() {
    assertThat(measured.of(PoseStage.DRAWING, Duration.ofSeconds(13))).hasValue(27);
  }

  @Test
  void longerThanAnyOther_isUnknown() {
    assertThat(measured.of(PoseStage.DRAWING, Duration.ofSeconds(41))).isEmpty();
  }

  @Test
  void tooFewMeasurements_sayNothing() {
    RemainingTime few = new RemainingTime(seconds(8, 10, 12, 14), List.of(), List.of());

    assertThat(few.of(PoseStage.DRAWING, Duration.ZERO)).isEmpty();
    assertThat(few.inLine(1, BUSY)).isEmpty();
  }

  @Test
  void clockThatRunsBehind_isTheBeginning() {
    assertThat(measured.of(PoseStage.DRAWING, Duration.ofSeconds(-5))).hasValue(14);
  }

  @Test
  void nextInLineWithAnIdleThread_waitsForNobody() {
    assertThat(measured.inLine(1, new JobCrew(1, 1))).hasValue(14);
  }

  @Test
  void inLineBehindBusyThreads_waitsItsTurns() {
    assertThat(measured.inLine(4, BUSY)).hasValue(4 * 12 / 2.0 + 14);
  }

  @Test
  void twiceTheNodes_halveTheLine() {
    assertThat(measured.inLine(4, new JobCrew(4, 2))).hasValue(4 * 12 / 4.0 + 14);
  }

  private static List<Duration> seconds(long... values) {
    return Stream.of(java.util.Arrays.stream(values).boxed().toArray(Long[]::new))
        .map(Duration::ofSeconds)
        .toList();
  }
}
