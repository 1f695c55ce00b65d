package com.mascotposes.poses.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.credits.NotEnoughCreditsException;
import com.mascotposes.mascots.MascotEndings;
import com.mascotposes.platform.idempotency.Idempotency;
import com.mascotposes.platform.problem.NotFoundException;
import com.mascotposes.platform.problem.ProblemException;
import com.mascotposes.poses.Pose;
import com.mascotposes.poses.PoseEndedException;
import com.mascotposes.poses.PoseEndings;
import com.mascotposes.poses.PoseRequest;
import com.mascotposes.poses.PoseStatus;
import com.mascotposes.storage.PictureKey;
import com.mascotposes.storage.PictureStores;
import com.mascotposes.testkit.LockWaits;
import com.mascotposes.testkit.PosesArchive;
import com.mascotposes.testkit.SamplePictures;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Orders on a real server: money and work commit together or not at all. */
@ExtendWith(ArquillianExtension.class)
class PoseOrdersContainerIT {

  private static final PoseRequest WAVE = new PoseRequest("waving", null, null, null);

  @Inject PoseOrders orders;

  @Inject PoseEndings endings;

  @Inject MascotEndings mascotEndings;

  @Inject Idempotency idempotency;

  @Inject PictureStores stores;

  @Inject UserTransaction transaction;

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  private final UUID account = UUID.randomUUID();
  private final UUID mascot = UUID.randomUUID();
  private final PictureKey picture = PictureKey.fresh("uploads", mascot, "png");

  @Deployment
  static WebArchive archive() {
    return PosesArchive.application().addClasses(SamplePictures.class);
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
              "insert into credit_account (account_id, balance, last_reset_at) values (?1, 5, now())",
              account);
          run(
              "insert into ledger_entry (id, account_id, amount, cause, reference, balance_after,"
                  + " created_at) values (?1, ?1, 5, 'signup', ?1, 5, now())",
              account);
          run(
              "insert into mascot (id, account_id, name, prompt, style, status, picture_key,"
                  + " created_at, updated_at) values (?1, ?2, 'Pip', '', 'flat', 'completed',"
                  + " ?3, now(), now())",
              mascot,
              account,
              picture.value());
          return null;
        });
    stores.active().put(picture, SamplePictures.fellowCutOut(), "image/png");
  }

  @Test
  void order_debitsOnceAndEnqueuesOnce() {
    Pose pose = orders.place(account, mascot, WAVE);

    assertThat(pose.status()).isEqualTo(PoseStatus.PENDING);
    assertThat(balance()).isEqualTo(4);
    assertThat(count("select count(*) from job where lane = ?1")).isEqualTo(1);
    assertThat(ledgerSum()).isEqualTo(4);
  }

  @Test
  void twentyOrdersAtOnceWithFiveCredits_startExactlyFive() throws Exception {
    List<Future<Pose>> placed = twentyAtOnce(() -> orders.place(account, mascot, WAVE));

    int started = 0;
    for (Future<Pose> each : placed) {
      try {
        each.get();
        started++;
      } catch (ExecutionException e) {
        assertThat(e.getCause()).isInstanceOf(NotEnoughCreditsException.class);
      }
    }
    assertThat(started).isEqualTo(5);
    assertThat(balance()).isZero();
    assertThat(count("select count(*) from pose where account_id = ?1")).isEqualTo(5);
    assertThat(count("select count(*) from job where lane = ?1")).isEqualTo(5);
  }

  @Test
  void sameKeyTwentyTimesAtOnce_isOneOrderAndOneAnswer() throws Exception {
    List<Future<Response>> answers = twentyAtOnce(() -> orderUnder("key-1", WAVE));

    List<Object> bodies = new ArrayList<>();
    for (Future<Response> answer : answers) {
      bodies.add(answer.get().getEntity());
    }
    assertThat(bodies).hasSize(20).allSatisfy(body -> assertThat(body).isEqualTo(bodies.get(0)));
    assertThat(balance()).isEqualTo(4);
  }

  @Test
  void sameKeyForAnotherOrder_isRefused() {
    orderUnder("key-1", WAVE);

    assertThatThrownBy(() -> orderUnder("key-1", new PoseRequest("jump", null, null, null)))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.status()).isEqualTo(422));
    assertThat(balance()).isEqualTo(4);
  }

  @Test
  void batchThatCostsTooMuch_ordersNothing() {
    List<PoseRequest> six = Collections.nCopies(6, WAVE);

    assertThatThrownBy(() -> orders.place(account, mascot, six))
        .isInstanceOf(NotEnoughCreditsException.class)
        .hasMessageContaining("6")
        .hasMessageContaining("5");
    assertThat(balance()).isEqualTo(5);
    assertThat(count("select count(*) from pose where account_id = ?1")).isZero();
    assertThat(count("select count(*) from job where lane = ?1")).isZero();
  }

  @Test
  void foreignMascot_isNotFoundAndCostsNothing() {
    assertThatThrownBy(() -> orders.place(UUID.randomUUID(), mascot, WAVE))
        .isInstanceOf(NotFoundException.class);
    assertThat(balance()).isEqualTo(5);
  }

  @Test
  void cancelledPose_isRefundedOnce() {
    List<Pose> ordered = orders.place(account, mascot, List.of(WAVE, WAVE, WAVE));
    UUID lastInLine = ordered.get(2).id();

    Pose ended = endings.cancel(account, lastInLine);

    assertThat(ended.status()).isEqualTo(PoseStatus.FAILED);
    assertThat(balance()).isEqualTo(3);
    assertThatThrownBy(() -> endings.cancel(account, lastInLine))
        .isInstanceOf(PoseEndedException.class);
    assertThat(balance()).isEqualTo(3);
    assertThat(ledgerSum()).isEqualTo(3);
  }

  /** Both want a job's row and the balance: they must not take them in opposite orders. */
  @Test
  void mascotDeletedWhileOneOfItsJobsEnds_waitsForThatAndReturnsTheCredits() throws Exception {
    List<Pose> ordered = placeForTomorrow(WAVE, WAVE);
    ExecutorService threads = Executors.newSingleThreadExecutor();
    Future<?> deletion;

    transaction.begin();
    run("update job set attempt = 1 where id = ?1", ordered.get(0).jobId());
    try {
      deletion = threads.submit(() -> mascotEndings.delete(account, mascot));
      LockWaits.awaitOne(entities);
      run("update credit_account set balance = balance where account_id = ?1", account);
    } finally {
      transaction.commit();
      threads.shutdown();
    }
    deletion.get(20, TimeUnit.SECONDS);

    assertThat(balance()).isEqualTo(5);
    assertThat(ledgerSum()).isEqualTo(5);
    assertThat(count("select count(*) from pose where account_id = ?1")).isZero();
    assertThat(count("select count(*) from job where lane = ?1")).isZero();
  }

  private List<Pose> placeForTomorrow(PoseRequest... requests) throws Exception {
    List<Pose> ordered = new ArrayList<>();
    inTransaction(
        () -> {
          ordered.addAll(orders.place(account, mascot, List.of(requests)));
          run("update job set run_after = now() + interval '1 day' where lane = ?1", account);
          return null;
        });
    return ordered;
  }

  @Test
  void ledger_refusesToBeChanged() {
    for (String change :
        List.of(
            "update ledger_entry set amount = 1000",
            "delete from ledger_entry",
            "truncate ledger_entry")) {
      assertThatThrownBy(
              () -> inTransaction(() -> entities.createNativeQuery(change).executeUpdate()))
          .isInstanceOf(PersistenceException.class)
          .hasMessageContaining("append-only");
    }
    assertThat(ledgerSum()).isEqualTo(5);
  }

  private Response orderUnder(String key, PoseRequest request) {
    return idempotency.answer(
        account,
        key,
        "test",
        request,
        () -> {
          Pose pose = orders.place(account, mascot, request);
          return new Idempotency.Created("/poses/" + pose.id(), new Answer(pose.id().toString()));
        });
  }

  /** What the test answers with. */
  public record Answer(String id) {}

  private static <T> List<Future<T>> twentyAtOnce(Callable<T> work) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(20);
    try {
      return threads.invokeAll(Collections.nCopies(20, work));
    } finally {
      threads.shutdown();
    }
  }

  private int balance() {
    return count("select balance from credit_account where account_id = ?1");
  }

  private int ledgerSum() {
    return count("select sum(amount) from ledger_entry where account_id = ?1");
  }

  private int count(String query) {
    return ((Number) entities.createNativeQuery(query).setParameter(1, account).getSingleResult())
        .intValue();
  }

  private void run(String statement, Object... parameters) {
    Query query = entities.createNativeQuery(statement);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    query.executeUpdate();
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
}
