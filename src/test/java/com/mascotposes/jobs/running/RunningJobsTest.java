package com.mascotposes.jobs.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RunningJobsTest {

  private final RunningJobs running = new RunningJobs();
  private final ClaimedJob job = new ClaimedJob(UUID.randomUUID(), "draw-pose", "{}", 1, 1);

  @Test
  void nothingRuns_isIdleAtOnce() {
    assertThat(running.awaitIdle(Duration.ofDays(1))).isTrue();
  }

  @Test
  void jobDoesNotEnd_isNotIdleWhenTheWaitEnds() {
    running.started(job);

    assertThat(running.awaitIdle(Duration.ofMillis(5))).isFalse();
  }

  @Test
  void jobEnds_endsTheWait() throws Exception {
    running.started(job);
    CompletableFuture<Boolean> idle =
        CompletableFuture.supplyAsync(() -> running.awaitIdle(Duration.ofDays(1)));

    running.ended(job);

    assertThat(idle.get(30, TimeUnit.SECONDS)).isTrue();
  }
}
