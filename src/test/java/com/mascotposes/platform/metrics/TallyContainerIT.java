package com.mascotposes.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.testkit.PosesArchive;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Counts on a real database: they come and go with the transaction that counts. */
@ExtendWith(ArquillianExtension.class)
class TallyContainerIT {

  @Inject Tally tally;

  @Inject UserTransaction transaction;

  private final String what = UUID.randomUUID().toString();

  private final Counter counter = Counter.of("poses_tests_total", "Counted by tests", "what");

  private final Histogram stages =
      Histogram.of("poses_tests_seconds", "Timed by tests", List.of(1.0, 30.0), "stage");

  @Deployment
  static WebArchive archive() {
    return PosesArchive.application();
  }

  @Test
  void committedCounts_addUp() throws Exception {
    count(2);
    count(3);

    assertThat(counted()).isEqualTo(5);
  }

  @Test
  void countRolledBack_neverHappened() throws Exception {
    count(2);
    transaction.begin();
    tally.count(counter, what);
    transaction.rollback();

    assertThat(counted()).isEqualTo(2);
  }

  @Test
  void foldedByManyAtOnce_keepsEveryCount() throws Exception {
    for (int i = 0; i < 40; i++) {
      count(1);
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Callable<Integer>> work = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      work.add(() -> tally.fold(7));
      work.add(
          () -> {
            tally.read(counter);
            return 0;
          });
    }

    int gone = 0;
    for (Future<Integer> each : threads.invokeAll(work)) {
      gone += each.get();
    }
    threads.shutdown();

    assertThat(gone).isPositive();
    assertThat(counted()).isEqualTo(40);
  }

  @Test
  void counterWithoutLabels_tellsZeroFromTheStart() {
    Metric never = tally.read(Counter.of("poses_never_total", "Never counted"));

    assertThat(never.samples()).containsExactly(new Metric.Sample("", 0));
  }

  /** One stage's buckets hold its own times only, also after they were folded. */
  @Test
  void durationsOfTwoStages_fillTheBucketsOfEachAndCommitWithTheirWork() throws Exception {
    String other = UUID.randomUUID().toString();
    observe(what, Duration.ofMillis(1_000));
    observe(what, Duration.ofMillis(2_500));
    observe(what, Duration.ofSeconds(90));
    observe(other, Duration.ofMillis(20));
    transaction.begin();
    tally.observe(stages, Duration.ofSeconds(5), what);
    transaction.rollback();

    assertThat(told(what))
        .containsExactly(
            bucket("1", 1),
            bucket("30", 2),
            bucket("+Inf", 3),
            new Metric.Sample("_sum", Metric.label("stage", what), 93.5),
            new Metric.Sample("_count", Metric.label("stage", what), 3));
    List<Metric.Sample> before = told(what);
    tally.fold(Integer.MAX_VALUE);
    assertThat(told(what)).isEqualTo(before);
    assertThat(told(other))
        .extracting(Metric.Sample::value)
        .containsExactly(1.0, 1.0, 1.0, 0.02, 1.0);
  }

  private void observe(String stage, Duration took) throws Exception {
    transaction.begin();
    tally.observe(stages, took, stage);
    transaction.commit();
  }

  private List<Metric.Sample> told(String stage) {
    return tally.read(stages).samples().stream()
        .filter(sample -> sample.labels().contains(stage))
        .toList();
  }

  private Metric.Sample bucket(String bound, double times) {
    String labels = Metric.label("stage", what) + "," + Metric.label("le", bound);
    return new Metric.Sample("_bucket", labels, times);
  }

  private void count(long amount) throws Exception {
    transaction.begin();
    tally.add(counter, amount, what);
    transaction.commit();
  }

  private double counted() {
    return tally.read(counter).samples().stream()
        .filter(sample -> sample.labels().contains(what))
        .mapToDouble(Metric.Sample::value)
        .sum();
  }
}
