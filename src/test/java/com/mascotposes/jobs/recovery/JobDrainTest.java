package com.mascotposes.jobs.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.mascotposes.jobs.JobSettings;
import com.mascotposes.jobs.running.RunningJobs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobDrainTest {

  private final List<String> steps = new ArrayList<>();
  private final JobDrain drain = new JobDrain();
  private final Duration limit = Duration.ofMillis(70);
  private int looksUntilIdle;
  private boolean isDatabaseDown;

  @BeforeEach
  void wire() {
    drain.settings =
        new JobSettings() {
          @Override
          public Duration drain() {
            return limit;
          }

          @Override
          public Duration lease() {
            return Duration.ofMillis(30);
          }
        };
    drain.running = new ObservedJobs();
    drain.heartbeat =
        new JobHeartbeat() {
          @Override
          void beat() {
            steps.add("renew");
          }
        };
    drain.recovery =
        new JobRecovery() {
          @Override
          public List<UUID> giveBackOurs() {
            if (isDatabaseDown) {
              throw new IllegalStateException("no database");
            }
            steps.add("give back");
            return List.of();
          }
        };
  }

  /** Whose jobs end after so many looks. */
  private final class ObservedJobs extends RunningJobs {

    @Override
    public void startNoMore() {
      steps.add("start no more");
    }

    @Override
    public boolean awaitIdle(Duration wait) {
      assertThat(wait).isBetween(Duration.ofNanos(1), Duration.ofMillis(10));
      return --looksUntilIdle < 0;
    }

    @Override
    public void abandonAll() {
      steps.add("abandon");
    }
  }

  @Test
  void jobsEndInTime_leasesAreRenewedUntilThen() {
    looksUntilIdle = 2;

    drain.drain();

    assertThat(steps).containsExactly("start no more", "renew", "renew", "give back", "abandon");
  }

  @Test
  void jobsDoNotEnd_areGivenBackBeforeTheirThreadsAreInterrupted() {
    looksUntilIdle = Integer.MAX_VALUE;

    drain.drain();

    assertThat(steps).containsSubsequence("start no more", "give back", "abandon");
  }

  @Test
  void databaseIsDown_nodeStopsAllTheSame() {
    isDatabaseDown = true;

    assertThatCode(drain::drain).doesNotThrowAnyException();

    assertThat(steps).containsSubsequence("start no more", "abandon");
  }

  /** The web module's end and the timers' end both ask for it, in this order or the other. */
  @Test
  void drainedAlready_nothingHappensAgain() {
    drain.drain();
    steps.clear();

    drain.drain();

    assertThat(steps).isEmpty();
  }
}
