package com.mascotposes.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.jobs.halts.HaltMetrics;
import com.mascotposes.jobs.halts.Halts;
import com.mascotposes.jobs.halts.Intake;
import com.mascotposes.jobs.nodes.Node;
import com.mascotposes.jobs.nodes.NodeRegister;
import com.mascotposes.jobs.recovery.JobSweep;
import com.mascotposes.jobs.running.JobClaims;
import com.mascotposes.jobs.running.RunningJobs;
import com.mascotposes.platform.metrics.Metric;
import com.mascotposes.platform.problem.ProblemException;
import com.mascotposes.testkit.PosesArchive;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Halting and going on, on a real server with a real queue. */
@ExtendWith(ArquillianExtension.class)
class HaltsContainerIT {

  private static final long DEADLINE_SECONDS = 30;
  private static final int HELD_BY_THE_LISTENERS = 2;
  private static final UUID ADMIN = UUID.randomUUID();
  private static final String WHY = "new disks";

  @Inject JobQueue queue;

  @Inject JobClaims claims;

  @Inject JobSweep sweep;

  @Inject JobSettings settings;

  @Inject Permits permits;

  @Inject Halts halts;

  @Inject HaltMetrics metrics;

  @Inject Intake intake;

  @Inject NodeRegister nodes;

  @Inject RunningJobs running;

  @Inject TestJob.TestWorker worker;

  @Inject UserTransaction transaction;

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  private final CountDownLatch release = new CountDownLatch(1);

  @Deployment
  static WebArchive archive() {
    return PosesArchive.application()
        .addClasses(TestJob.class, TestJob.TestWorker.class, TestJob.Script.class);
  }

  @BeforeEach
  void startEmpty() throws Exception {
    worker.forget();
    inTransaction(
        () -> {
          for (String table : List.of("halt", "pose", "job", "job_lane")) {
            entities.createNativeQuery("delete from " + table).executeUpdate();
          }
          return null;
        });
  }

  @AfterEach
  void goOn() throws Exception {
    halts.resumeWork();
    halts.resumeIntake();
    halts.ofNodes().keySet().forEach(halts::resumeNode);
    release.countDown();
    await(running::isIdle);
  }

  @Test
  void haltedWork_leavesRunningJobsAloneAndStartsNone_untilItGoesOn() throws Exception {
    List<UUID> begun = occupyBothThreads();
    halts.haltWork(ADMIN, WHY);
    List<UUID> later = List.of(enqueued("c"), enqueued("d"), enqueued("e"), enqueued("f"));

    release.countDown();
    await(() -> begun.stream().allMatch(job -> state(job).equals("done")));
    await(() -> permitsOnQueue() == later.size() - HELD_BY_THE_LISTENERS);
    overdue();
    sweep.sweep();

    assertThat(claims.next()).isEmpty();
    assertThat(later).allSatisfy(job -> assertThat(state(job)).isEqualTo("waiting"));
    assertThat(permitsOnQueue()).isEqualTo(later.size() - HELD_BY_THE_LISTENERS);

    halts.resumeWork();

    await(() -> later.stream().allMatch(job -> state(job).equals("done")));
    assertThat(worker.mostRunning()).isEqualTo(2);
  }

  @Test
  void drainedNode_endsWhatRunsAndBeginsNothing() throws Exception {
    List<UUID> begun = occupyBothThreads();
    halts.haltNode(settings.node(), ADMIN, WHY);
    UUID later = enqueued("c");

    release.countDown();
    await(() -> begun.stream().allMatch(job -> state(job).equals("done")));
    overdue();
    sweep.sweep();

    assertThat(claims.next()).isEmpty();
    assertThat(state(later)).isEqualTo("waiting");

    halts.resumeNode(settings.node());

    await(() -> state(later).equals("done"));
  }

  /** It may hold permits that this node is waiting for. */
  @Test
  void anotherNodeIsDrained_ourWorkGoesOn() throws Exception {
    halts.haltNode("elsewhere", ADMIN, WHY);
    inTransaction(
        () ->
            sql(
                "insert into node_run (node, run, started_at, seen_at)"
                    + " values ('elsewhere', gen_random_uuid()::text, now(), now())"));
    assertThat(nodes.isAnyAlive(Set.of("elsewhere"))).isTrue();
    UUID job = waitingWithoutPermit();
    overdue();

    sweep.sweep();

    await(() -> state(job).equals("done"));
  }

  @Test
  void nodeThatIsGone_countsForNothing() throws Exception {
    inTransaction(
        () ->
            sql(
                "insert into node_run (node, run, started_at, seen_at)"
                    + " values ('gone', gen_random_uuid()::text, now() - interval '2 hours',"
                    + " now() - interval '1 hour')"));

    assertThat(nodes.isAnyAlive(Set.of("gone", "never"))).isFalse();
    assertThat(nodes.isAnyAlive(Set.of("gone", settings.node()))).isTrue();
  }

  @Test
  void haltedTwice_keepsWhoWasFirst() {
    assertThat(halts.haltWork(ADMIN, WHY)).isTrue();
    assertThat(halts.haltWork(UUID.randomUUID(), "other")).isFalse();

    assertThat(halts.ofWork().orElseThrow().accountId()).isEqualTo(ADMIN);
    assertThat(halts.ofWork().orElseThrow().reason()).isEqualTo(WHY);
    assertThat(halts.resumeWork()).isTrue();
    assertThat(halts.resumeWork()).isFalse();
  }

  @Test
  void nothingHalted_isToldAsZeros() {
    assertThat(told("poses_halts"))
        .contains("\"work\", value=0.0", "\"intake\", value=0.0", "\"node\", value=0.0");
    assertThat(told("poses_halt_longest_seconds")).contains("\"work\", value=0.0");
  }

  @Test
  void halts_areToldWithTheLongest() throws Exception {
    halts.haltWork(ADMIN, WHY);
    halts.haltNode("left", ADMIN, WHY);
    halts.haltNode("right", ADMIN, WHY);
    inTransaction(
        () -> sql("update halt set since = now() - interval '1 hour' where node = 'left'"));

    assertThat(told("poses_halts"))
        .contains("\"work\", value=1.0", "\"intake\", value=0.0", "\"node\", value=2.0");
    assertThat(told("poses_halt_longest_seconds")).containsPattern("\"node\", value=36\\d\\d\\.");
  }

  private String told(String metric) {
    return metrics.now().stream()
        .filter(each -> each.name().equals(metric))
        .map(Metric::toString)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void haltedIntake_saysWhenToComeBack() {
    assertThatCode(intake::demandOpen).doesNotThrowAnyException();

    halts.haltIntake(ADMIN, WHY);

    assertThatThrownBy(intake::demandOpen)
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(503);
              assertThat(problem.headers()).containsKey("Retry-After");
            });
  }

  @Test
  void jobInBackOff_runsAtOnceWhenAsked() throws Exception {
    UUID job = waitingWithoutPermit();
    inTransaction(
        () -> sql("update job set run_after = now() + interval '1 hour' where id = ?1", job));
    inTransaction(() -> sql("update job_lane set next_at = now() + interval '1 hour'"));

    assertThat(inTransaction(() -> queue.runNow(job))).isTrue();

    await(() -> state(job).equals("done"));
    assertThat(inTransaction(() -> queue.runNow(job))).isFalse();
  }

  @Test
  void node_isOnTheListWithWhatItRuns() throws Exception {
    occupyBothThreads();

    Node ours =
        nodes.all().stream()
            .filter(node -> node.name().equals(settings.node()))
            .findFirst()
            .orElseThrow();

    assertThat(ours.processes()).isEqualTo(1);
    assertThat(ours.running()).isEqualTo(2);
  }

  private List<UUID> occupyBothThreads() throws Exception {
    CountDownLatch started = new CountDownLatch(2);
    List<UUID> jobs = new ArrayList<>();
    for (String name : List.of("left", "right")) {
      worker.script(
          name,
          attempt -> {
            started.countDown();
            release.await();
          });
      jobs.add(enqueued(name));
    }
    assertThat(started.await(DEADLINE_SECONDS, TimeUnit.SECONDS)).isTrue();
    return jobs;
  }

  private UUID enqueued(String name) throws Exception {
    UUID job = UUID.randomUUID();
    inTransaction(
        () -> {
          queue.enqueue(job, new TestJob(name), UUID.randomUUID());
          return null;
        });
    return job;
  }

  private UUID waitingWithoutPermit() throws Exception {
    UUID job = UUID.randomUUID();
    inTransaction(
        () -> {
          sql(
              "insert into job (id, kind, arguments, lane, state, attempt, crashes, fence,"
                  + " run_after, permit_at, created_at) values (?1, 'test', '{\"name\":\"x\"}',"
                  + " ?1, 'waiting', 0, 0, 0, now(), now(), now())",
              job);
          return sql("insert into job_lane (lane, turn, next_at) values (?1, 0, now())", job);
        });
    return job;
  }

  /** As if everything had waited for long. */
  private void overdue() throws Exception {
    inTransaction(() -> sql("update job set permit_at = now() - interval '1 hour'"));
  }

  private int permitsOnQueue() {
    try {
      return inTransaction(() -> permits.count(100));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private String state(UUID job) {
    return (String)
        entities
            .createNativeQuery("select state from job where id = ?1")
            .setParameter(1, job)
            .getSingleResult();
  }

  private int sql(String statement, UUID... parameters) {
    var query = entities.createNativeQuery(statement);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query.executeUpdate();
  }

  private <T> T inTransaction(Callable<T> change) throws Exception {
    transaction.begin();
    try {
      T result = change.call();
      transaction.commit();
      return result;
    } catch (Exception | Error e) {
      transaction.rollback();
      throw e;
    }
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
    CountDownLatch never = new CountDownLatch(1);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("deadline").isLessThan(end);
      never.await(50, TimeUnit.MILLISECONDS);
    }
  }
}
