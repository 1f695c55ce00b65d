package com.mascotposes.jobs.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.jobs.line.JobLine.Rival;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JobLineTest {

  private static final UUID FIRST = UUID.randomUUID();
  private static final UUID SECOND = UUID.randomUUID();
  private static final UUID THIRD = UUID.randomUUID();
  private static final List<UUID> OWN = List.of(FIRST, SECOND, THIRD);

  @Test
  void aloneInLine_placesFollowTheLane() {
    JobLine line = new JobLine(OWN, List.of());

    assertThat(OWN).map(line::placeOf).map(place -> place.orElse(0)).containsExactly(1, 2, 3);
  }

  @Test
  void rivalWithTheEarlierTurn_takesEveryOtherPlaceFromTheFirstOn() {
    JobLine line = new JobLine(OWN, List.of(new Rival(true, 3)));

    assertThat(OWN).map(line::placeOf).map(place -> place.orElse(0)).containsExactly(2, 4, 6);
  }

  @Test
  void rivalWithTheLaterTurn_comesAfterEachOfOurs() {
    JobLine line = new JobLine(OWN, List.of(new Rival(false, 3)));

    assertThat(OWN).map(line::placeOf).map(place -> place.orElse(0)).containsExactly(1, 3, 5);
  }

  @Test
  void rivalWithASingleJob_delaysOnlyByThat() {
    JobLine line = new JobLine(OWN, List.of(new Rival(true, 1)));

    assertThat(OWN).map(line::placeOf).map(place -> place.orElse(0)).containsExactly(2, 3, 4);
  }

  @Test
  void rivalThatWasCountedToTheLimit_isEndless() {
    List<UUID> own = Stream.generate(UUID::randomUUID).limit(100).toList();

    JobLine line = new JobLine(own, List.of(new Rival(true, JobLine.DEPTH)));

    assertThat(line.placeOf(own.get(99))).contains(200);
  }

  @Test
  void jobThatDoesNotWait_hasNoPlace() {
    assertThat(new JobLine(OWN, List.of()).placeOf(UUID.randomUUID())).isEmpty();
  }

  @Test
  void jobBehindTheLastPlaceThatIsTold_hasThatOne() {
    List<UUID> own = Stream.generate(UUID::randomUUID).limit(JobLine.LAST_PLACE).toList();
    JobLine line = new JobLine(own, List.of(new Rival(true, JobLine.DEPTH)));

    assertThat(line.placeOf(UUID.randomUUID())).contains(JobLine.LAST_PLACE);
    assertThat(line.placeOf(own.get(900))).contains(JobLine.LAST_PLACE);
  }
}
