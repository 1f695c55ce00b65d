package com.mascotposes.jobs.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.jobs.JobOrigin;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The test's own thread stands for the job thread. */
class RunningJobsTest {

  private static final JobOrigin ORIGIN = JobOrigin.of(null, null);

  private final RunningJobs running = new RunningJobs();
  private final UUID job = UUID.randomUUID();
  private final ClaimedJob lost = new ClaimedJob(job, "test", "{}", job, 1, 1, ORIGIN);
  private final ClaimedJob later = new ClaimedJob(job, "test", "{}", job, 1, 3, ORIGIN);

  @AfterEach
  void forgetInterruption() {
    Thread.interrupted();
  }

  /** Else the later claim's lease would run out while its picture is drawn. */
  @Test
  void lostClaimEnds_laterClaimOfTheSameJobIsStillKnown() {
    running.started(lost);
    running.started(later);

    running.ended(lost);

    assertThat(running.jobs()).containsExactly(later);
    assertThat(running.isIdle()).isFalse();
  }

  @Test
  void claimThatHasEnded_interruptsNobody() {
    running.started(lost);
    running.started(later);
    running.ended(lost);

    running.abandon(lost);

    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void jobAbandoned_stopsItsThread() {
    running.started(later);

    running.abandon(job);

    assertThat(Thread.currentThread().isInterrupted()).isTrue();
  }

  @Test
  void interruptionThatCameTooLate_isForgotten() {
    running.started(later);
    running.abandonAll();

    running.ended(later);

    assertThat(Thread.currentThread().isInterrupted()).isFalse();
    assertThat(running.isIdle()).isTrue();
  }

  @Test
  void nothingRuns_isIdleAtOnce() {
    assertThat(running.awaitIdle(Duration.ofDays(1))).isTrue();
  }

  @Test
  void jobDoesNotEnd_isNotIdleWhenTheWaitEnds() {
    running.started(later);

    assertThat(running.awaitIdle(Duration.ofMillis(5))).isFalse();
  }

  @Test
  void jobEnds_endsTheWait() throws Exception {
    running.started(later);
    CompletableFuture<Boolean> idle =
        CompletableFuture.supplyAsync(() -> running.awaitIdle(Duration.ofDays(1)));

    running.ended(later);

    assertThat(idle.get(30, TimeUnit.SECONDS)).isTrue();
  }
}
