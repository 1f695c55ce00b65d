package com.mascotposes.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mascotposes.platform.problem.ProblemException;
import com.mascotposes.testkit.PosesArchive;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Recorded answers on a real database: who waits, who is told to come back, what is forgotten. */
@ExtendWith(ArquillianExtension.class)
class IdempotencyContainerIT {

  private static final long DEADLINE_SECONDS = 30;

  @Inject Idempotency idempotency;

  @Inject IdempotencyRepository records;

  @Inject UserTransaction transaction;

  @PersistenceContext(unitName = "poses")
  EntityManager entities;

  private final ExecutorService otherThread = Executors.newSingleThreadExecutor();
  private final UUID account = UUID.randomUUID();
  private final List<String> undone = new ArrayList<>();

  @Deployment
  static WebArchive archive() {
    return PosesArchive.application();
  }

  /** What the tests answer with. */
  public record Thing(String name) {}

  @BeforeEach
  void openAnAccount() throws Exception {
    transaction.begin();
    entities
        .createNativeQuery(
            "insert into account (id, email, plan, created_at) values (?1, ?2, 'free', now())")
        .setParameter(1, account)
        .setParameter(2, account + "@example.org")
        .executeUpdate();
    transaction.commit();
  }

  @AfterEach
  void endTheOtherThread() {
    otherThread.shutdownNow();
  }

  @Test
  void firstStillInProgress_isToldAfterAWhile() throws Exception {
    transaction.begin();
    records.reserve(account, "key", new byte[32]);

    Future<Response> second = otherThread.submit(() -> answer("key", "a"));

    assertThatThrownBy(() -> second.get(DEADLINE_SECONDS, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOfSatisfying(
            ProblemException.class,
            problem -> {
              assertThat(problem.status()).isEqualTo(409);
              assertThat(problem.headers()).containsKey("Retry-After");
            });
    transaction.rollback();
    assertThat(answer("key", "a").getStatus()).isEqualTo(201);
  }

  @Test
  void slowWorkThatCameSecond_isUndone() {
    Response second = slowly("key", "b");

    assertThat(second.getEntity()).isEqualTo(answer("key", "a").getEntity());
    assertThat(second.getHeaderString(Idempotency.REPLAYED)).isEqualTo("true");
    assertThat(undone).containsExactly("/things/b");
  }

  @Test
  void slowWorkThatCameFirst_stays() {
    Response only = slowly("other", "b");

    assertThat(only.getLocation()).hasPath("/things/b");
    assertThat(undone).isEmpty();
  }

  @Test
  void answersOlderThanADay_areForgotten() throws Exception {
    answer("old", "a");
    answer("new", "b");
    transaction.begin();
    entities
        .createNativeQuery(
            "update idempotency_record set created_at = now() - interval '25 hours'"
                + " where account_id = ?1 and key = 'old'")
        .setParameter(1, account)
        .executeUpdate();
    entities
        .createNativeQuery(
            "update idempotency_record set created_at = now() - interval '23 hours'"
                + " where account_id = ?1 and key = 'new'")
        .setParameter(1, account)
        .executeUpdate();
    transaction.commit();

    int forgotten = records.forgetOld(10);

    assertThat(forgotten).isEqualTo(1);
    assertThat(records.find(account, "old")).isEmpty();
    assertThat(records.find(account, "new")).isPresent();
  }

  private Response answer(String key, String name) {
    return idempotency.answer(account, key, "test", new Thing("request"), () -> created(name));
  }

  /** As if another request with the same key were answered between the question and the work. */
  private Response slowly(String key, String name) {
    return idempotency.answerSlowly(
        account,
        key,
        "test",
        new Thing("request"),
        () -> {
          answer("key", "a");
          return created(name);
        },
        created -> created,
        created -> undone.add(created.location()));
  }

  private static Idempotency.Created created(String name) {
    return new Idempotency.Created("/things/" + name, new Thing(name));
  }
}
