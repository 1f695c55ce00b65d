package com.mascotposes.jobs.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.jobs.halts.WorkGate;
import com.mascotposes.jobs.running.RunningJobs;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobSweepTest {

  private final List<String> steps = new ArrayList<>();
  private final JobSweep sweep = new JobSweep();
  private boolean isDatabaseDown;
  private boolean isWorkOpen = true;
  private int busyThreads;

  @BeforeEach
  void wire() {
    sweep.running =
        new RunningJobs() {
          @Override
          public boolean isIdle() {
            return busyThreads == 0;
          }

          @Override
          public boolean hasFreeThread() {
            return busyThreads < 2;
          }
        };
    sweep.gate =
        new WorkGate() {
          @Override
          public boolean isOpen() {
            return isWorkOpen;
          }
        };
    sweep.heartbeat =
        new JobHeartbeat() {
          @Override
          void beat() {
            step("renew");
          }
        };
    sweep.recovery =
        new JobRecovery() {
          @Override
          public List<UUID> takeBackExpired() {
            step("take back");
            return List.of();
          }
        };
    sweep.self =
        new JobSweep() {
          @Override
          public void replaceLostPermits() {
            step("replace");
          }
        };
  }

  private void step(String name) {
    if (isDatabaseDown) {
      throw new IllegalStateException("no database");
    }
    steps.add(name);
  }

  @Test
  void ourOwnLeases_areRenewedBeforeOthersAreTaken() {
    sweep.sweep();

    assertThat(steps).containsExactly("renew", "take back", "replace");
  }

  /** Its two permits wait here and not on the queue, which would look as if they were lost. */
  @Test
  void nodeThatMayNotWork_sendsNoPermits() {
    isWorkOpen = false;

    sweep.sweep();

    assertThat(steps).containsExactly("renew", "take back");
  }

  /** All leases have run out then, and the other nodes hold pictures that were paid for. */
  @Test
  void databaseIsBack_othersMayRenewTheirLeasesFirst() {
    isDatabaseDown = true;
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(sweep::sweep).hasMessage("no database");
    }
    isDatabaseDown = false;

    for (int i = 0; i < 3; i++) {
      sweep.sweep();
    }
    assertThat(steps).doesNotContain("take back").contains("renew", "replace");
    sweep.sweep();

    assertThat(steps).containsOnlyOnce("take back");
  }

  /** Else a job of ten minutes would keep another, whose permit was lost, waiting as long. */
  @Test
  void oneThreadIsFreeTwiceInARow_permitsAreReplacedBesideARunningJob() {
    busyThreads = 1;

    sweep.sweep();
    assertThat(steps).doesNotContain("replace");
    sweep.sweep();

    assertThat(steps).containsOnlyOnce("replace");
  }

  @Test
  void bothThreadsWorkInBetween_permitsAreLeftAlone() {
    for (int threads : new int[] {1, 2, 1, 2, 2}) {
      busyThreads = threads;
      sweep.sweep();
    }

    assertThat(steps).doesNotContain("replace");
  }
}
