package com.mascotposes.drawings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.jobs.Attempt;
import com.mascotposes.jobs.GiveUpException;
import com.mascotposes.jobs.TryLaterException;
import com.mascotposes.providers.Drawing;
import com.mascotposes.storage.StorageException;
import com.mascotposes.storage.StorageMisconfiguredException;
import com.mascotposes.storage.StorageUnavailableException;
import com.mascotposes.testkit.DirectAttempt;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorePatienceTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private final InMemoryDrawings drawings = new InMemoryDrawings();
  private final Attempt attempt = new DirectAttempt();
  private final StorageException down = new StorageUnavailableException("down", null);
  private final StorePatience patience =
      drawings.patience(Duration.ofDays(3), Clock.fixed(NOW, ZoneOffset.UTC));

  /** Each pause is a quarter of the wait so far: 5 s at first, two minutes in the end. */
  @ParameterizedTest
  @CsvSource({"PT0S, PT5S", "PT20S, PT5S", "PT2M, PT30S", "PT8M, PT2M", "PT71H, PT2M"})
  void boughtPicture_waitsInPausesThatGrow(Duration waited, Duration pause) {
    bought(NOW.minus(waited));

    TryLaterException later = (TryLaterException) patience.after(down, attempt);

    assertThat(later.usesTime()).isFalse();
    assertThat(later.usesAttempt()).isFalse();
    assertThat(later.notBefore()).isEqualTo(pause);
    assertThat(later).hasCause(down);
  }

  @Test
  void boughtPictureThatHasWaitedLongEnough_isGivenUp() {
    bought(NOW.minus(Duration.ofDays(3)));

    assertThat(patience.after(down, attempt))
        .isInstanceOfSatisfying(
            GiveUpException.class,
            end -> assertThat(end.failure().code()).isEqualTo("storage_unavailable"));
  }

  /**
   * A key that was changed, a bucket that is full: for an operator to mend, at no cost to others.
   */
  @Test
  void storeThatRefusesUs_isWaitedForAsWellAndTold() {
    bought(NOW);

    RuntimeException answer =
        patience.after(new StorageMisconfiguredException("wrong key", null), attempt);

    assertThat(answer)
        .isInstanceOfSatisfying(
            TryLaterException.class,
            later -> {
              assertThat(later.usesTime()).isFalse();
              assertThat(later.failure().code()).isEqualTo("storage_misconfigured");
            });
  }

  @Test
  void nothingBought_hasTheUsualTime() {
    TryLaterException later = (TryLaterException) patience.after(down, attempt);

    assertThat(later.usesTime()).isTrue();
    assertThat(later.usesAttempt()).isFalse();
  }

  @Test
  void patienceOfNoTime_isRefused() {
    patience.patience = Duration.ZERO;

    assertThatThrownBy(patience::check).hasMessageContaining("poses.store.patience");
  }

  private void bought(Instant when) {
    Drawing drawing =
        new Drawing(new byte[] {1}, "image/png", "fake-1", "id-1", Drawing.Usage.NONE);
    drawings.add(new RawPicture(UUID.randomUUID(), attempt.jobId(), drawing, "#00FF00", when));
  }
}
