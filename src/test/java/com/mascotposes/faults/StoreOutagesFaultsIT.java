package com.mascotposes.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The picture store is away for longer than a job may work, which is ten seconds here instead of
 * ten minutes: everything is finished when the store is back, and nothing is bought twice.
 */
class StoreOutagesFaultsIT {

  private static final Duration JOB_TIME = Duration.ofSeconds(10);

  /** What the product takes as enough; at most one more for each job thread is under way. */
  private static final int MOST_UNSTORED = 20;

  private static final int JOB_THREADS = 2;

  private static final String OVERDUE =
      "select count(distinct j.id) from job j join raw_picture r on r.job_id = j.id"
          + " where j.state = 'waiting' and r.created_at < now() - interval '1 second' * ?";

  private static final String LONG_ORDERED =
      "select count(*) from job where state = 'waiting'"
          + " and created_at < now() - interval '1 second' * ?";

  private static final String NOT_BEGUN =
      "select count(*) from job where state in ('waiting', 'running') and last_failure is null";

  private static final String DRAWN = "The picture is drawn and kept safe.";

  private static Rig rig;
  private static Node node;

  @BeforeAll
  static void build() throws IOException {
    rig = new Rig("store-outages");
    node = rig.node("node");
    node.set("poses.job.timeout", JOB_TIME.toString());
    node.start();
  }

  @BeforeEach
  void allIsWell() {
    rig.provider.follows(call -> Reply.good());
    rig.store.follows(method -> Reply.good());
  }

  @AfterEach
  void nothingIsLost() {
    rig.awaitEndAndCheck();
  }

  @AfterAll
  static void stop() {
    rig.close();
  }

  @Test
  void awayForLongerThanAJobMayWork_picturesWaitAndAreFinished() {
    rig.store.follows(takesNothing(Reply.error(500, "{\"message\":\"scripted\"}")));
    Designer designer = rig.designer(10);
    List<Order> poses = rig.orders(2, designer, "waving");
    Order called = rig.order(designer, "doomed");
    Order mascots = rig.mascots(designer, "a fox");
    rig.accepted(Stream.concat(poses.stream(), Stream.of(called, mascots)).toList(), node);
    int pictures = 3 + mascots.wish().pictures;
    awaitOverdue(pictures);

    String pose = showWaiting(poses.get(0), "", DRAWN);
    String history = showWaiting(poses.get(0), "/history", DRAWN);
    Api.Answer cancelled =
        Api.post(node, designer.token(), "/poses/" + called.pose().orElseThrow() + "/cancel");

    assertThat(pose)
        .contains("\"status\":\"pending\"", "\"stage\":\"storing\"", "\"errorMessage\":null")
        .contains("\"expectedSeconds\":null");
    assertThat(history).contains("\"outcome\":\"picture\"");
    assertThat((int) rig.job(poses.get(0), "attempt")).as("none is used up").isLessThan(2);
    assertThat(cancelled.status()).isEqualTo(200);
    assertThat(rig.balance(designer)).as("two poses and the mascots are paid").isEqualTo(7);
    rig.store.follows(method -> Reply.good());
    double seconds = rig.awaitEnd();
    System.out.printf("Store back: every picture was finished after %.1f s%n", seconds);
    assertThat(poses).allSatisfy(order -> assertThat(rig.pose(order)).startsWith("completed"));
    assertThat(poses).allSatisfy(order -> assertThat(bought(order)).isEqualTo(1));
    assertThat(bought(mascots)).isEqualTo(mascots.wish().pictures);
    assertThat(rig.balance(designer)).isEqualTo(7);
  }

  @Test
  void refusesOurKey_picturesWaitUntilThatIsMended() {
    rig.store.follows(
        takesNothing(
            Reply.error(
                400,
                "{\"statusCode\":\"403\",\"error\":\"Unauthorized\",\"message\":\"scripted\"}")));
    List<Order> poses = rig.accepted(rig.orders(2, rig.designer(2), "waving"), node);
    awaitOverdue(poses.size());

    Await.until(
        "monitoring is told",
        Rig.END_LIMIT,
        () ->
            rig.metrics(node)
                    .of(
                        "poses_job_retries_total{kind=\"draw-pose\","
                            + "reason=\"storage_misconfigured\"}")
                > 0);
    rig.store.follows(method -> Reply.good());
    rig.awaitEnd();

    assertThat(poses).allSatisfy(order -> assertThat(rig.pose(order)).startsWith("completed"));
    assertThat(poses).allSatisfy(order -> assertThat(bought(order)).isEqualTo(1));
  }

  /** The three days pass by moving the purchase back. */
  @Test
  void awayForDays_endsWithTheCreditBack() {
    rig.store.follows(takesNothing(Reply.error(500, "{\"message\":\"scripted\"}")));
    Designer designer = rig.designer(1);
    Order order = rig.accepted(rig.orders(1, designer, "doomed"), node).get(0);
    awaitOverdue(1);

    rig.database.change(
        "update raw_picture set created_at = created_at - interval '4 days' where job_id ="
            + " (select job_id from pose where id = ?)",
        order.pose().orElseThrow());
    rig.awaitEnd();

    assertThat(rig.pose(order)).startsWith("failed", "storage_unavailable");
    assertThat(rig.balance(designer)).isEqualTo(1);
  }

  @Test
  void mascotCannotBeRead_buysNothingBeforeTheStoreIsBack() {
    rig.store.follows(method -> Reply.error(500, "{\"message\":\"scripted\"}"));
    Order order = rig.accepted(rig.orders(1, rig.designer(1), "waving"), node).get(0);
    Await.until(
        "it waits for longer than a job may work",
        Rig.END_LIMIT,
        () -> rig.database.number(LONG_ORDERED, JOB_TIME.toSeconds() + 2) == 1);

    String told = showWaiting(order, "/status", "The picture store is out of reach.");

    assertThat(told).contains("\"status\":\"pending\"", "\"stage\":\"waiting\"");
    assertThat(rig.provider.requests(order.ticket())).isZero();
    rig.store.follows(method -> Reply.good());
    rig.awaitEnd();
    assertThat(rig.pose(order)).startsWith("completed");
    assertThat(bought(order)).isEqualTo(1);
  }

  @Test
  void awayWhileManyOrder_buysNoMoreThanWillBeKept() {
    rig.store.follows(takesNothing(Reply.error(500, "{\"message\":\"scripted\"}")));
    int ordered = MOST_UNSTORED + 10;
    Designer designer = rig.designer(ordered);

    List<Order> all = rig.accepted(rig.orders(ordered, designer, "waving"), node);
    Await.until(
        "all have been begun, and wait", Rig.END_LIMIT, () -> rig.database.number(NOT_BEGUN) == 0);
    int bought = all.stream().mapToInt(StoreOutagesFaultsIT::bought).sum();
    rig.store.follows(method -> Reply.good());
    rig.awaitEnd();

    assertThat(bought).isBetween(MOST_UNSTORED, MOST_UNSTORED + JOB_THREADS);
    assertThat(all).allSatisfy(order -> assertThat(rig.pose(order)).startsWith("completed"));
    assertThat(all).allSatisfy(order -> assertThat(bought(order)).isEqualTo(1));
    assertThat(rig.balance(designer)).isZero();
  }

  /** Shows pictures, and answers every upload like this. */
  private static Function<String, Reply> takesNothing(Reply reply) {
    return method -> method.equals("POST") ? reply : Reply.good();
  }

  /** Waits until so many bought pictures have waited for longer than a job may work. */
  private static void awaitOverdue(int pictures) {
    Await.until(
        "bought pictures wait for longer than a job may work",
        Rig.END_LIMIT,
        () -> rig.database.number(OVERDUE, JOB_TIME.toSeconds() + 2) == pictures);
  }

  /** What its designer is told between two attempts. */
  private static String showWaiting(Order order, String more, String why) {
    String path = "/poses/" + order.pose().orElseThrow() + more;
    AtomicReference<String> told = new AtomicReference<>();
    Await.until(
        "it says what it waits for",
        Rig.END_LIMIT,
        () -> {
          told.set(Api.get(node, order.designer().token(), path).body());
          return told.get().contains("\"waitsFor\":\"" + why);
        });
    return told.get();
  }

  private static int bought(Order order) {
    return rig.provider.picturesBought(order.ticket());
  }
}
