package com.mascotposes.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.invariants.InvariantChecker;
import com.mascotposes.jobs.halts.Halts;
import com.mascotposes.platform.problem.ProblemException;
import com.mascotposes.poses.Pose;
import com.mascotposes.poses.PoseRequest;
import com.mascotposes.poses.ordering.PoseOrders;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.testkit.PosesArchive;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What an administrator does about jobs, on a real server: the books are right after each of it.
 * The mascot's picture is not in the store, so that every pose of it fails at once.
 */
@ExtendWith(ArquillianExtension.class)
class JobActionsContainerIT {

  private static final UUID ADMIN = UUID.randomUUID();
  private static final long DEADLINE_SECONDS = 30;

  @Inject JobActions actions;

  @Inject JobViews views;

  @Inject PoseOrders orders;

  @Inject InvariantChecker invariants;

  @Inject Halts halts;

  @Inject UserTransaction transaction;

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  private final UUID account = UUID.randomUUID();
  private final UUID mascot = UUID.randomUUID();
  private List<InvariantChecker.Finding> before;

  @Deployment
  static WebArchive archive() {
    return PosesArchive.application();
  }

  @BeforeEach
  void openAnAccountWithFiveCredits() throws Exception {
    inTransaction(
        () -> {
          run(
              "insert into account (id, email, plan, created_at) values (?1, ?2, 'free', now())",
              account,
              account + "@example.org");
          run(
              "insert into credit_account (account_id, balance, last_reset_at)"
                  + " values (?1, 5, now())",
              account);
          run(
              "insert into ledger_entry (id, account_id, amount, cause, reference, balance_after,"
                  + " created_at) values (?1, ?1, 5, 'signup', ?1, 5, now())",
              account);
          return run(
              "insert into mascot (id, account_id, name, prompt, style, status, picture_key,"
                  + " created_at, updated_at) values (?1, ?2, 'Pip', '', 'flat', 'completed',"
                  + " ?3, now(), now())",
              mascot,
              account,
              PictureKey.fresh("uploads", mascot, "png").value());
        });
    before = invariants.check().rules();
  }

  @AfterEach
  void goOn() {
    halts.resumeWork();
  }

  @Test
  void failedPose_isOrderedAgainForNothing_andStaysFailed() throws Exception {
    UUID failed = failedJob();

    UUID again = actions.retry(ADMIN, failed);

    JobView old = views.whole(failed);
    assertThat(again).isNotEqualTo(failed);
    assertThat(old.job().state()).isEqualTo("failed");
    assertThat(old.job().repeatedAs()).isEqualTo(again);
    assertThat(old.next().code()).isEqualTo("repeated");
    assertThat(views.whole(again).job().subject().text()).isEqualTo("waving");
    await(() -> views.whole(again).job().state().equals("failed"));
    assertThat(count("select balance from credit_account where account_id = ?1")).isEqualTo(6);
    assertThat(
            count(
                "select count(*) from audit_entry where account_id = ?1"
                    + " and action = 'order-repeated'"))
        .isEqualTo(1);
    assertBooksHold();
  }

  /** Two administrators press the button at the same moment. */
  @Test
  void failedPoseRetriedByManyAtOnce_isOrderedAgainOnce() throws Exception {
    UUID failed = failedJob();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<UUID> again = new ArrayList<>();
    List<Throwable> refusals = new ArrayList<>();

    Callable<UUID> retry = () -> actions.retry(ADMIN, failed);
    for (Future<UUID> each : threads.invokeAll(Collections.nCopies(8, retry))) {
      try {
        again.add(each.get());
      } catch (ExecutionException e) {
        refusals.add(e.getCause());
      }
    }
    threads.shutdown();

    assertThat(again).hasSize(1);
    assertThat(refusals)
        .hasSize(7)
        .allSatisfy(
            refusal ->
                assertThat(refusal)
                    .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.status()).isEqualTo(409)));
    assertThat(count("select count(*) from pose where account_id = ?1")).isEqualTo(2);
    assertBooksHold();
  }

  @Test
  void waitingPoseCalledOff_isRefundedOnce() throws Exception {
    halts.haltWork(ADMIN, "so that it stays in line");
    Pose pose = ordered();

    actions.cancel(ADMIN, pose.jobId());

    assertThat(views.whole(pose.jobId()).job().state()).isEqualTo("cancelled");
    assertThat(views.whole(pose.jobId()).job().subject().errorMessage())
        .startsWith("An administrator cancelled this.");
    assertThat(count("select balance from credit_account where account_id = ?1")).isEqualTo(5);
    assertThatThrownBy(() -> actions.cancel(ADMIN, pose.jobId()))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.status()).isEqualTo(409));
    assertThatThrownBy(() -> actions.retry(ADMIN, pose.jobId()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("cancelled");
    assertBooksHold();
  }

  @Test
  void poseInLine_saysThatItWaitsForTheWorkToGoOn() {
    halts.haltWork(ADMIN, "so that it stays in line");
    Pose pose = ordered();

    JobView view = views.whole(pose.jobId());

    assertThat(view.next().code()).isEqualTo("paused");
    assertThat(view.next().place()).isPositive();
    assertThat(view.canCancel()).isTrue();
    assertThat(view.canRetry()).isFalse();
    assertThatThrownBy(() -> actions.retry(ADMIN, pose.jobId()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("in line");
    actions.cancel(ADMIN, pose.jobId());
  }

  private UUID failedJob() throws Exception {
    UUID job = ordered().jobId();
    await(() -> views.whole(job).job().state().equals("failed"));
    return job;
  }

  private Pose ordered() {
    return orders.place(account, mascot, new PoseRequest("waving", null, null, null));
  }

  /** Other classes leave rubbish in the same database. */
  private void assertBooksHold() {
    assertThat(invariants.check().rules()).isEqualTo(before);
  }

  private int count(String query) {
    return ((Number) entities.createNativeQuery(query).setParameter(1, account).getSingleResult())
        .intValue();
  }

  private int run(String statement, Object... parameters) {
    Query query = entities.createNativeQuery(statement);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query.executeUpdate();
  }

  private void inTransaction(Callable<?> change) throws Exception {
    transaction.begin();
    try {
      change.call();
      transaction.commit();
    } catch (Exception e) {
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
