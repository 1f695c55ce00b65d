package com.mascotposes.drawings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.jobs.Attempt;
import com.mascotposes.jobs.TryLaterException;
import com.mascotposes.storage.StorageException;
import com.mascotposes.storage.StorageMisconfiguredException;
import com.mascotposes.storage.StorageUnavailableException;
import com.mascotposes.testkit.DirectAttempt;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorePatienceTest {

  private final InMemoryDrawings drawings = new InMemoryDrawings();
  private final Attempt attempt = new DirectAttempt();
  private final StorageException down = new StorageUnavailableException("down", null);
  private final StorePatience patience = drawings.patience(Duration.ofDays(3));

  /**
   * Each pause is a quarter of the wait so far: 5 s at first, two minutes in the end. Of an order
   * without a picture most of that may have been in line.
   */
  @ParameterizedTest
  @CsvSource({
    "true, PT0S, PT5S",
    "true, PT20S, PT5S",
    "true, PT2M, PT30S",
    "true, PT8M, PT2M",
    "true, PT71H, PT2M",
    "false, PT0S, PT5S",
    "false, PT1M, PT15S",
    "false, PT8M, PT30S"
  })
  void jobWaits_inPausesThatGrow(boolean isBought, Duration waited, Duration pause) {
    drawings.bought = isBought;
    drawings.waited = waited;

    TryLaterException later = patience.after(down, attempt);

    assertThat(later.usesTime()).isFalse();
    assertThat(later.usesAttempt()).isFalse();
    assertThat(later.notBefore()).isEqualTo(pause);
    assertThat(later).hasCause(down);
  }

  @Test
  void jobThatHasWaitedLongEnough_hasTheUsualTimeLeft() {
    drawings.waited = Duration.ofDays(3);

    TryLaterException last = patience.after(down, attempt);

    assertThat(last.usesTime()).isTrue();
    assertThat(last.usesAttempt()).isFalse();
    assertThat(last.failure().code()).isEqualTo("storage_unavailable");
  }

  /**
   * A key that was changed, a bucket that is full: for an operator to mend, at no cost to others.
   */
  @Test
  void storeThatRefusesUs_isWaitedForAsWellAndTold() {
    TryLaterException later =
        patience.after(new StorageMisconfiguredException("wrong key", null), attempt);

    assertThat(later.usesTime()).isFalse();
    assertThat(later.failure().code()).isEqualTo("storage_misconfigured");
  }

  @Test
  void patienceOfNoTime_isRefused() {
    patience.patience = Duration.ZERO;

    assertThatThrownBy(patience::check).hasMessageContaining("poses.store.patience");
  }
}
