package com.mascotposes.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class LimitsTest {

  private static final long SECOND = 1_000_000_000L;
  private static final Allowance TEN = new Allowance("test", 10, 60, 4);

  private final FakeBuckets buckets = new FakeBuckets();
  private final Limits first = node();
  private final Limits second = node();

  @Test
  void burstSpentOnTwoNodes_isNeverExceeded() {
    int granted = 0;
    for (int i = 0; i < 20; i++) {
      granted += first.take(TEN, "ann", 0).isGranted() ? 1 : 0;
      granted += second.take(TEN, "ann", 0).isGranted() ? 1 : 0;
    }

    assertThat(granted).isEqualTo(10);
  }

  @Test
  void reads_areBoughtInHandfuls() {
    for (int i = 0; i < 8; i++) {
      first.take(TEN, "ann", 0);
    }

    assertThat(buckets.asked).isEqualTo(2);
  }

  @Test
  void stormOnEmptyBucket_doesNotReachTheDatabase() {
    for (int i = 0; i < 1000; i++) {
      first.take(TEN, "ann", 0);
    }

    assertThat(buckets.asked).isEqualTo(4);
  }

  @Test
  void refused_saysWhenToComeAgain() {
    buckets.left = 0;

    Verdict verdict = first.take(TEN, "ann", 0);

    assertThat(verdict.isGranted()).isFalse();
    assertThat(verdict.retrySeconds()).isEqualTo(1);
    assertThat(verdict.left()).isZero();
    assertThat(verdict.limit()).isEqualTo(10);
  }

  @Test
  void afterTheWait_theBucketIsAskedAgain() {
    buckets.left = 0;
    first.take(TEN, "ann", 0);
    buckets.left = 1;

    assertThat(first.take(TEN, "ann", SECOND / 2).isGranted()).isFalse();
    assertThat(first.take(TEN, "ann", SECOND + 1).isGranted()).isTrue();
  }

  /**
   * Twelve orders of one designer at once: half of them were refused, though the bucket held
   * thousands, because they had looked at their watches before others that came first.
   */
  @Test
  void laterInLineWithAnEarlierTime_isGranted() {
    Allowance oneByOne = new Allowance("test", 10, 60, 1);
    first.take(oneByOne, "ann", SECOND);

    assertThat(first.take(oneByOne, "ann", 0).isGranted()).isTrue();
  }

  @Test
  void tokensKeptTooLong_areLetGo() {
    first.take(TEN, "ann", 0);
    buckets.left = 0;

    assertThat(first.take(TEN, "ann", SECOND).isGranted()).isTrue();
    assertThat(first.take(TEN, "ann", 11 * SECOND).isGranted()).isFalse();
  }

  @Test
  void othersEmptyBucket_harmsNobody() {
    buckets.left = 0;
    first.take(TEN, "ann", 0);
    buckets.left = 5;

    assertThat(first.take(TEN, "bob", 0).isGranted()).isTrue();
  }

  @Test
  void databaseAway_letsPass() {
    buckets.failure = new SQLException("gone");

    assertThat(first.take(TEN, "ann", 0).isGranted()).isTrue();
  }

  @Test
  void allowanceOfNothing_isRefused() {
    assertThatThrownBy(() -> new Allowance("x", 0, 1, 1)).hasMessageContaining("limit x");
    assertThatThrownBy(() -> new Allowance("x", 1, 0, 1)).hasMessageContaining("limit x");
  }

  private Limits node() {
    Limits limits = new Limits();
    limits.buckets = buckets;
    return limits;
  }

  /** One bucket that does not fill up. */
  private static final class FakeBuckets extends Buckets {

    private int left = 10;
    private int asked;
    private SQLException failure;

    @Override
    public Taken take(Allowance allowance, String owner, int wanted) throws SQLException {
      if (failure != null) {
        throw failure;
      }
      asked++;
      int granted = Math.min(wanted, left);
      left -= granted;
      return new Taken(granted, left);
    }
  }
}
