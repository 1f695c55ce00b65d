package com.mascotposes.jobs.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JobCrewTest {

  @Test
  void nothingRuns_isOneIdleNode() {
    JobCrew crew = new JobCrew(0, 0);

    assertThat(crew.threads()).isEqualTo(2);
    assertThat(crew.idle()).isEqualTo(2);
  }

  @Test
  void twoBusyNodes_haveFourThreadsAndNoneIdle() {
    JobCrew crew = new JobCrew(4, 2);

    assertThat(crew.threads()).isEqualTo(4);
    assertThat(crew.idle()).isZero();
  }
}
