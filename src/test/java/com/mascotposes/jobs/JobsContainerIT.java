package com.mascotposes.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.jobs.line.JobLanes;
import com.mascotposes.jobs.recovery.JobRecovery;
import com.mascotposes.jobs.recovery.JobSweep;
import com.mascotposes.jobs.running.ClaimedJob;
import com.mascotposes.jobs.running.JobClaims;
import com.mascotposes.jobs.running.JobSettlement;
import com.mascotposes.jobs.running.RunningJobs;
import com.mascotposes.testkit.PosesArchive;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The queue on a real server: claims, leases, retries and permits. Jobs that a test claims by
 * itself are put into the table without a permit, so that no listener comes first.
 */
@ExtendWith(ArquillianExtension.class)
class JobsContainerIT {

  private static final long DEADLINE_SECONDS = 30;
  private static final String SECONDS_OF_LEASE =
      "select extract(epoch from lease_until - now()) from job where id = ?1";
  private static final String SECONDS_OF_WORK =
      "select extract(epoch from now() - started_at) from job where id = ?1";

  @Inject JobQueue queue;

  @Inject JobClaims claims;

  @Inject JobSettlement settlement;

  @Inject JobRecovery recovery;

  @Inject JobSweep sweep;

  @Inject RunningJobs running;

  @Inject TestJob.TestWorker worker;

  private final CountDownLatch release = new CountDownLatch(1);

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ManagedScheduledExecutorService serversTimers;

  @Inject UserTransaction transaction;

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

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
          sql("delete from pose");
          sql("delete from job");
          sql("delete from job_lane");
        });
  }

  @Test
  void claimedTwice_runsOnce() throws Exception {
    UUID job = waiting("a", UUID.randomUUID());

    Optional<ClaimedJob> first = claims.next();
    Optional<ClaimedJob> second = claims.next();

    assertThat(first).map(ClaimedJob::id).hasValue(job);
    assertThat(second).isEmpty();
  }

  @Test
  void lanes_takeTurns_andInsideOneTheOldestComesFirst() throws Exception {
    UUID busy = UUID.randomUUID();
    UUID single = UUID.randomUUID();
    List<UUID> many = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      many.add(waiting("busy" + i, busy));
    }
    List<UUID> order = new ArrayList<>(List.of(claims.next().orElseThrow().id()));
    UUID one = waiting("single", single);

    while (order.size() < 5) {
      order.add(claims.next().orElseThrow().id());
    }

    assertThat(order).containsExactly(many.get(0), one, many.get(1), many.get(2), many.get(3));
  }

  @Test
  void ownerThatLostItsLease_writesNothing() throws Exception {
    occupyBothThreads();
    waiting("a", UUID.randomUUID());
    ClaimedJob late = claims.next().orElseThrow();
    expireLeases();
    recovery.takeBackExpired();
    ClaimedJob fresh = claims.next().orElseThrow();

    assertThatThrownBy(() -> settlement.hold(late, () -> worker.events().add("late write")))
        .isInstanceOf(LostLeaseException.class);
    assertThatThrownBy(() -> settlement.complete(late, () -> worker.events().add("late end")))
        .isInstanceOf(LostLeaseException.class);
    settlement.complete(fresh, () -> worker.events().add("fresh end"));

    assertThat(worker.events()).containsExactly("a waits again", "fresh end");
  }

  @Test
  void crash_doesNotUseAnAttempt_andTheFifthEndsTheJob() throws Exception {
    occupyBothThreads();
    UUID job = waiting("a", UUID.randomUUID());

    for (int crash = 1; crash <= JobSettings.MAX_CRASHES; crash++) {
      assertThat(claims.next().orElseThrow().attempt()).isEqualTo(1);
      expireLeases();
      recovery.takeBackExpired();
    }

    assertThat(state(job)).isEqualTo("failed");
    assertThat(worker.events()).last().isEqualTo("a gave up: crashed");
    assertThat(claims.next()).isEmpty();
  }

  /** A newer version runs beside this one, or did. */
  @Test
  void jobOfAnUnknownKind_doesNotHoldUpTheOthers() throws Exception {
    occupyBothThreads();
    UUID unknown = waiting("a", UUID.randomUUID());
    UUID known = waiting("a", UUID.randomUUID());
    claims.next().orElseThrow();
    claims.next().orElseThrow();
    expireLeases();
    inTransaction(() -> sql("update job set kind = 'unknown' where id = '" + unknown + "'"));

    assertThat(recovery.takeBackExpired()).containsExactly(known);

    assertThat(state(unknown)).isEqualTo("running");
    inTransaction(() -> sql("delete from job where id = '" + unknown + "'"));
  }

  @Test
  void nodeThatStops_givesItsJobsBackWithoutACrash() throws Exception {
    occupyBothThreads();
    UUID job = waiting("a", UUID.randomUUID());
    claims.next().orElseThrow();

    recovery.giveBackOurs();

    assertThat(state(job)).isEqualTo("waiting");
    assertThat(number("select attempt + crashes from job where id = ?1", job)).isZero();
  }

  @Test
  void attemptsThatFail_areRepeatedAndThenGivenUp() throws Exception {
    CountDownLatch ended = new CountDownLatch(3);
    worker.script(
        "a",
        attempt -> {
          ended.countDown();
          throw new TryLaterException(new JobFailure("busy", "try later"), Duration.ZERO, null);
        });

    UUID job = enqueued("a");

    assertThat(ended.await(DEADLINE_SECONDS, TimeUnit.SECONDS)).isTrue();
    await(() -> state(job).equals("failed"));
    assertThat(worker.events())
        .containsExactly("a waits again", "a waits again", "a gave up: busy");
    assertThat(number("select attempt from job where id = ?1", job)).isEqualTo(3);
  }

  @Test
  void workThatEndsInAnError_isAnAttemptThatFailed() throws Exception {
    worker.script(
        "a",
        attempt -> {
          throw new StackOverflowError();
        });

    UUID job = enqueued("a");

    await(() -> state(job).equals("failed"));
    assertThat(number("select attempt from job where id = ?1", job)).isEqualTo(3);
    assertThat(number("select crashes from job where id = ?1", job)).isZero();
  }

  @Test
  void blockedJob_keepsItsAttempt() throws Exception {
    waiting("a", UUID.randomUUID());
    ClaimedJob claimed = claims.next().orElseThrow();

    settlement.tryAgainOrGiveUp(
        claimed,
        TryLaterException.blocked(new JobFailure("down", "storage"), Duration.ofSeconds(9), null));

    assertThat(number("select attempt from job where id = ?1", claimed.id())).isZero();
    assertThat(
            number(
                "select cast(run_after > now() + interval '7 seconds' as int) from job where id = ?1",
                claimed.id()))
        .isEqualTo(1);
  }

  /** A store was down for longer than a job may work, and a bought picture was thrown away. */
  @Test
  void jobThatWaitsWithAPictureInHand_usesNeitherAttemptNorTime() throws Exception {
    waiting("a", UUID.randomUUID());
    ClaimedJob claimed = claims.next().orElseThrow();
    inTransaction(() -> sql("update job set started_at = now() - interval '1 hour'"));

    Duration wait =
        settlement.tryAgainOrGiveUp(
            claimed,
            TryLaterException.waiting(new JobFailure("down", "store"), Duration.ofHours(1), null));

    assertThat(wait).isEqualTo(Duration.ofHours(1));
    assertThat(worker.events()).containsExactly("a finishes later");
    assertThat(number("select attempt from job where id = ?1", claimed.id())).isZero();
    inTransaction(() -> sql("update job set run_after = now() - interval '1 hour'"));
    inTransaction(() -> sql("update job_lane set next_at = now()"));
    assertThat(claims.next().orElseThrow().attempt()).isEqualTo(1);
    assertThat(recovery.endTooLong()).isEmpty();
    assertThat(number(SECONDS_OF_WORK, claimed.id())).isBetween(0, 30);
  }

  @Test
  void twoThreads_neverRunThree() throws Exception {
    CountDownLatch started = new CountDownLatch(2);
    List<UUID> jobs = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      worker.script(
          "j" + i,
          attempt -> {
            started.countDown();
            release.await();
          });
      jobs.add(enqueued("j" + i));
    }

    assertThat(started.await(DEADLINE_SECONDS, TimeUnit.SECONDS)).isTrue();
    release.countDown();
    for (UUID job : jobs) {
      await(() -> state(job).equals("done"));
    }

    assertThat(worker.mostRunning()).isEqualTo(2);
  }

  @Test
  void lostPermit_isSentAgain_andOnlyOnce() throws Exception {
    UUID job = waiting("a", UUID.randomUUID());
    inTransaction(() -> sql("update job set permit_at = now() - interval '1 hour'"));

    sweep.sweep();

    await(() -> state(job).equals("done"));
    assertThat(worker.events()).containsExactly("a done");
  }

  @Test
  void orderThatRollsBack_leavesNeitherRowNorPermit() throws Exception {
    UUID job = UUID.randomUUID();
    transaction.begin();
    queue.enqueue(job, new TestJob("a"), UUID.randomUUID());
    transaction.rollback();
    UUID later = enqueued("b");

    await(() -> state(later).equals("done"));
    assertThat(number("select count(*) from job where id = ?1", job)).isZero();
    assertThat(worker.events()).containsExactly("b done");
  }

  /** Payara Micro's own has a single thread, which a slow picture store may keep for long. */
  @Test
  void serversTimersAreBusy_heartbeatGoesOn() throws Exception {
    CountDownLatch busy = new CountDownLatch(2);
    for (int i = 0; i < 2; i++) {
      serversTimers.execute(
          () -> {
            busy.countDown();
            keepUntilReleased();
          });
    }
    busy.await(1, TimeUnit.SECONDS);
    CountDownLatch started = new CountDownLatch(1);
    worker.script(
        "a",
        attempt -> {
          started.countDown();
          release.await();
        });
    UUID job = enqueued("a");
    assertThat(started.await(DEADLINE_SECONDS, TimeUnit.SECONDS)).isTrue();

    inTransaction(
        () -> sql("update job set lease_until = now() + interval '1 second' where owner <> ''"));

    await(() -> number(SECONDS_OF_LEASE, job) > 10);
    release.countDown();
    await(() -> state(job).equals("done"));
  }

  private void keepUntilReleased() {
    try {
      release.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A provider fails once, and fifty other poses of the account come first then. */
  @Test
  void longWaitInLine_doesNotCountAsWork() throws Exception {
    UUID job = waiting("a", UUID.randomUUID());
    workedAMinute("run_after = now() - interval '1 hour'");

    claims.next().orElseThrow();

    assertThat(recovery.endTooLong()).isEmpty();
    assertThat(number(SECONDS_OF_WORK, job)).isBetween(60, 90);
  }

  /** The server stood still for an hour: switched off, or asleep. */
  @Test
  void hourWithoutAnybodyAtWork_doesNotCountAsWork() throws Exception {
    occupyBothThreads();
    UUID job = waiting("a", UUID.randomUUID());
    claims.next().orElseThrow();
    workedAMinute("lease_until = now() - interval '1 hour'");

    recovery.takeBackExpired();
    claims.next().orElseThrow();

    assertThat(recovery.endTooLong()).isEmpty();
    assertThat(number(SECONDS_OF_WORK, job)).isBetween(60, 90);
  }

  @Test
  void leaseThatRanOutAnHourAgo_isRenewedAndTheHourDoesNotCountAsWork() throws Exception {
    UUID job = waiting("a", UUID.randomUUID());
    ClaimedJob claimed = claims.next().orElseThrow();
    workedAMinute("lease_until = now() - interval '1 hour'");

    settlement.hold(claimed, () -> {});

    assertThat(recovery.endTooLong()).isEmpty();
    assertThat(number(SECONDS_OF_WORK, job)).isBetween(60, 90);
  }

  /** A provider that is slow to the last second must not cost the picture that it brought. */
  @Test
  void jobThatGotItsPictureInTheLastMoment_hasTimeToStoreIt() throws Exception {
    UUID job = waiting("a", UUID.randomUUID());
    ClaimedJob claimed = claims.next().orElseThrow();
    workedAMinute("run_after = now()");

    settlement.keep(claimed, () -> worker.events().add("a has its picture"));

    assertThat(recovery.endTooLong()).isEmpty();
    assertThat(number(SECONDS_OF_WORK, job)).isBetween(0, 30);
    assertThat(worker.events()).containsExactly("a has its picture");
  }

  @Test
  void jobThatWorksForTooLong_isEnded() throws Exception {
    UUID job = waiting("a", UUID.randomUUID());
    claims.next().orElseThrow();
    inTransaction(
        () ->
            sql(
                "update job set started_at = now() - interval '11 minutes'"
                    + " where arguments like '%\"a\"%'"));

    assertThat(recovery.endTooLong()).containsExactly(job);

    assertThat(worker.events()).last().isEqualTo("a gave up: timeout");
  }

  /** As of an hour ago. */
  private void workedAMinute(String change) throws Exception {
    inTransaction(
        () ->
            sql(
                "update job set started_at = now() - interval '61 minutes', "
                    + change
                    + " where arguments like '%\"a\"%'"));
  }

  @Test
  void cancelledJob_isNeverClaimed() throws Exception {
    UUID job = waiting("a", UUID.randomUUID());

    inTransaction(() -> assertThat(queue.cancel(job)).isTrue());

    assertThat(claims.next()).isEmpty();
    inTransaction(() -> assertThat(queue.cancel(job)).isFalse());
  }

  /** From here on permits wait at the listener, and only the test claims. */
  private void occupyBothThreads() throws Exception {
    CountDownLatch started = new CountDownLatch(2);
    for (String name : List.of("left", "right")) {
      worker.script(
          name,
          attempt -> {
            started.countDown();
            release.await();
          });
      enqueued(name);
    }
    assertThat(started.await(DEADLINE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  @AfterEach
  void releaseBothThreads() throws Exception {
    release.countDown();
    await(running::isIdle);
  }

  private UUID enqueued(String name) throws Exception {
    UUID job = UUID.randomUUID();
    inTransaction(() -> queue.enqueue(job, new TestJob(name), UUID.randomUUID()));
    return job;
  }

  private UUID waiting(String name, UUID lane) throws Exception {
    UUID job = UUID.randomUUID();
    inTransaction(
        () -> {
          entities
              .createNativeQuery(
                  "insert into job (id, kind, arguments, lane, state, attempt, crashes, fence,"
                      + " run_after, permit_at, created_at) values (?1, 'test', ?2, ?3, 'waiting',"
                      + " 0, 0, 0, now(), now(), now())")
              .setParameter(1, job)
              .setParameter(2, "{\"name\":\"" + name + "\"}")
              .setParameter(3, lane)
              .executeUpdate();
          JobLanes.waitsFrom(entities, lane, Duration.ZERO);
        });
    return job;
  }

  private void expireLeases() throws Exception {
    inTransaction(
        () ->
            sql(
                "update job set lease_until = now() - interval '1 second'"
                    + " where state = 'running' and arguments like '%\"a\"%'"));
  }

  private void sql(String statement) {
    entities.createNativeQuery(statement).executeUpdate();
  }

  private String state(UUID job) {
    return (String)
        entities
            .createNativeQuery("select state from job where id = ?1")
            .setParameter(1, job)
            .getSingleResult();
  }

  private int number(String query, UUID job) {
    return ((Number) entities.createNativeQuery(query).setParameter(1, job).getSingleResult())
        .intValue();
  }

  private void inTransaction(Runnable change) throws Exception {
    transaction.begin();
    try {
      change.run();
      transaction.commit();
    } catch (RuntimeException | Error e) {
      transaction.rollback();
      throw e;
    }
  }

  private static void await(java.util.function.BooleanSupplier condition)
      throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
    CountDownLatch never = new CountDownLatch(1);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("deadline").isLessThan(end);
      never.await(50, TimeUnit.MILLISECONDS);
    }
  }
}
