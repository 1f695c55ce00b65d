package com.mascotposes.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is promised while something beside the node is down, or while its clock is wrong. */
class OutagesFaultsIT {

  private static final Duration OUTAGE =
      Duration.parse(System.getProperty("faults.outage", "PT8S"));
  private static final int ATTEMPTS = 3;
  private static final String UNKNOWN_OUTCOMES =
      "poses_provider_calls_total{provider=\"gemini\",outcome=\"unknown\"}";

  private static Rig rig;
  private static Node node;

  @BeforeAll
  static void build() throws IOException {
    rig = new Rig("outages");
    node = rig.node("node");
  }

  @BeforeEach
  void start() {
    rig.provider.follows(call -> Reply.good());
    rig.store.follows(method -> Reply.good());
    if (!node.isAlive()) {
      node.start();
    }
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
  void databaseIsKilledWhilePicturesAreDrawn_keepsWhatWasBought() {
    rig.provider.follows(call -> Reply.good().held());
    Designer designer = rig.designer(10);
    List<Order> drawn = rig.accepted(rig.orders(2, designer, "waving"), node);
    rig.awaitDrawing(drawn);

    rig.database.kill();
    rig.provider.follows(call -> Reply.good());
    rig.provider.release();
    Order inVain = rig.order(designer, "waving").send(node);
    assertThat(inVain.status()).isEqualTo(503);
    assertThat(inVain.retryAfter()).isNotEmpty();
    Await.until("both wait", Rig.END_LIMIT, () -> node.logged("no database, tried again") >= 2);
    rig.database.start();
    rig.orders.sendAgain(node);
    double seconds = rig.awaitEnd();

    System.out.printf("Database back: every pose had ended after %.1f s%n", seconds);
    assertThat(inVain.isAccepted()).isTrue();
    assertThat(drawn)
        .allSatisfy(order -> assertThat(rig.provider.picturesBought(order.ticket())).isEqualTo(1));
  }

  @Test
  void storeFailsAfterPicturesWereBought_buysNothingAgain() {
    AtomicLong began = new AtomicLong();
    rig.store.follows(
        method -> {
          if (method.equals("POST")) {
            began.compareAndSet(0, System.nanoTime());
          }
          boolean down = began.get() != 0 && System.nanoTime() - began.get() < OUTAGE.toNanos();
          return down ? Reply.error(500, "{\"message\":\"scripted\"}") : Reply.good();
        });

    List<Order> some = rig.accepted(rig.orders(4, rig.designer(10), "waving"), node);
    rig.awaitEnd(Rig.END_LIMIT.plus(OUTAGE));

    assertThat(some).allSatisfy(order -> assertThat(rig.pose(order)).startsWith("completed"));
    assertThat(some)
        .allSatisfy(order -> assertThat(rig.provider.picturesBought(order.ticket())).isEqualTo(1));
    assertThat(some).allSatisfy(order -> assertThat(rig.job(order, "attempt")).isEqualTo(1));
  }

  @Test
  void storeIsDown_askingForAPictureIsToldToComeBack() {
    rig.provider.follows(call -> Reply.good());
    Designer designer = rig.designer(1);
    Order order = rig.accepted(rig.orders(1, designer, "waving"), node).get(0);
    rig.awaitEnd();
    String image = "/poses/" + order.pose().orElseThrow() + "/image";
    rig.store.follows(method -> Reply.error(500, "{\"message\":\"scripted\"}"));

    Api.Answer whileDown = Api.get(node, designer.token(), image);
    rig.store.follows(method -> Reply.good());
    Api.Answer afterwards = Api.get(node, designer.token(), image);

    assertThat(whileDown.status()).isEqualTo(503);
    assertThat(whileDown.retryAfter()).isNotEmpty();
    assertThat(whileDown.body()).doesNotContain("scripted");
    assertThat(afterwards.status()).isEqualTo(200);
  }

  /**
   * Every order is turned away twice, which is enough to open the circuit breaker: what it holds
   * back was not asked, so it uses no attempt and the third one still comes.
   */
  @Test
  void providerAnswers429ToEverybody_asksEachOrderThreeTimesAndCompletesIt() {
    rig.provider.follows(
        call -> call.number() < ATTEMPTS ? Reply.overQuota(Duration.ofSeconds(1)) : Reply.good());

    List<Order> some = rig.accepted(rig.orders(4, rig.designer(10), "waving"), node);
    rig.awaitEnd();

    assertThat(some).allSatisfy(order -> assertThat(rig.pose(order)).startsWith("completed"));
    assertThat(some)
        .allSatisfy(order -> assertThat(rig.provider.requests(order.ticket())).isEqualTo(ATTEMPTS));
  }

  /** Draws, bills, loses the connection: the one case in which a second purchase is unavoidable. */
  @Test
  void providerBreaksOff_isRecordedAsUnknownAndBoughtOnceMore() {
    rig.provider.follows(call -> call.number() == 1 ? Reply.brokenOff() : Reply.good());
    long before = rig.metrics(node).of(UNKNOWN_OUTCOMES);

    Order order = rig.accepted(rig.orders(1, rig.designer(10), "waving"), node).get(0);
    rig.awaitEnd();

    assertThat(rig.pose(order)).startsWith("completed");
    assertThat(rig.provider.picturesBought(order.ticket())).isEqualTo(2);
    String history = "/poses/" + order.pose().orElseThrow() + "/history";
    assertThat(Api.get(node, order.designer().token(), history).body())
        .containsSubsequence("\"outcome\":\"unknown\"", "\"outcome\":\"picture\"");
    assertThat(rig.metrics(node).of(UNKNOWN_OUTCOMES)).isEqualTo(before + 1);
  }

  /**
   * The database commits a claim and the node never learns of it, while another job keeps its
   * heartbeat going. Once, that heartbeat renewed the lost claim too, for ten minutes.
   */
  @Test
  void answerToAClaimIsLost_jobRunsWhenItsLeaseEnds() {
    rig.provider.follows(call -> Reply.good().held());
    Designer designer = rig.designer(10);
    List<Order> slow = rig.accepted(rig.orders(1, designer, "waving"), node);
    rig.awaitDrawing(slow);
    node.arm(OtherFaults.LOST_CLAIM);
    rig.provider.follows(call -> Reply.good());

    Order lost = rig.accepted(rig.orders(1, designer, "waving"), node).get(0);
    double seconds =
        Await.until(
            "the lost one runs while the other is still drawn",
            Rig.LEASE.multipliedBy(5),
            () -> rig.pose(lost).get(0).equals("completed"));

    System.out.printf("Lost claim: ran again after %.1f s, lease %s%n", seconds, Rig.LEASE);
    assertThat(rig.job(lost, "crashes")).isEqualTo(1);
    assertThat(rig.pose(slow.get(0))).startsWith("generating");
    assertThat(rig.job(slow.get(0), "fence")).as("its heartbeat kept it").isEqualTo(1L);
    rig.provider.release();
    rig.awaitEnd();
    assertThat(rig.provider.requests(slow.get(0).ticket())).isEqualTo(1);
  }

  /** The provider never learns of it; what it draws for us all the same is thrown away. */
  @Test
  void cancelledWhileDrawn_isRefundedAtOnceAndItsThreadIsFree() {
    rig.provider.follows(call -> Reply.good().held());
    Designer designer = rig.designer(4);
    List<Order> drawn = rig.accepted(rig.orders(2, designer, "doomed"), node);
    rig.awaitDrawing(drawn);
    rig.provider.follows(call -> Reply.good());

    Api.Answer cancelled =
        Api.post(node, designer.token(), "/poses/" + drawn.get(0).pose().orElseThrow() + "/cancel");
    Api.Answer deleted =
        Api.delete(node, designer.token(), "/poses/" + drawn.get(1).pose().orElseThrow());

    assertThat(cancelled.body()).contains("\"status\":\"failed\"", "\"cancelled\"");
    assertThat(deleted.status()).isEqualTo(200);
    assertThat(rig.balance(designer)).isEqualTo(4);
    Order next = rig.accepted(rig.orders(1, designer, "waving"), node).get(0);
    Await.until(
        "a job thread is free while both answers are still held back",
        Rig.END_LIMIT,
        () -> rig.pose(next).get(0).equals("completed"));
    rig.provider.release();
    assertThat(rig.balance(designer)).isEqualTo(3);
    rig.orders.forget(drawn.get(1));
  }

  /** Between the upload and the row that would tell of it: the picture must not stay for ever. */
  @Test
  void cancelledWhileItsPictureIsStored_leavesNoPictureBehind() {
    rig.provider.follows(call -> Reply.good());
    rig.store.follows(method -> method.equals("POST") ? Reply.good().held() : Reply.good());
    Designer designer = rig.designer(1);
    Order order = rig.accepted(rig.orders(1, designer, "doomed"), node).get(0);
    Await.until("it is uploaded", Rig.END_LIMIT, () -> rig.store.waiting() > 0);

    Api.Answer answer =
        Api.post(node, designer.token(), "/poses/" + order.pose().orElseThrow() + "/cancel");
    rig.store.follows(method -> Reply.good());
    rig.store.release();
    Await.until("it was stored", Rig.END_LIMIT, () -> rig.store.waiting() == 0);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(rig.balance(designer)).isEqualTo(1);
  }

  @Test
  void commitOfAnOrderFails_isToldToComeBackAndCostsNothing() {
    Designer designer = rig.designer(1);
    Order order = rig.order(designer, "waving");
    node.arm(OtherFaults.LOST_COMMIT);

    order.send(node);

    assertThat(order.status()).isEqualTo(503);
    assertThat(order.retryAfter()).isNotEmpty();
    assertThat(rig.balance(designer)).isEqualTo(1);
    rig.orders.sendAgain(node);
    rig.awaitEnd();
    assertThat(rig.pose(order)).startsWith("completed");
    assertThat(rig.balance(designer)).isZero();
  }

  /** An order, its two attempts and its picture see three different times of day. */
  @Test
  void clockJumps_changesNothing() {
    node.stop();
    node.takeWrongClock();
    node.start();
    rig.provider.follows(
        call ->
            call.number() == 1
                ? Reply.overQuota(Duration.ofSeconds(1)).held()
                : Reply.good().held());

    Designer designer = rig.designer(10);
    for (Duration jump : List.of(Duration.ofHours(3), Duration.ofHours(-2), Duration.ZERO)) {
      List<Order> some = rig.accepted(rig.orders(2, designer, "waving"), node);
      rig.awaitDrawing(some);
      node.clockJumps(jump);
      rig.provider.follows(call -> Reply.good());
      rig.provider.release();
      rig.awaitEnd();
      assertThat(some).allSatisfy(order -> assertThat(rig.pose(order)).startsWith("completed"));
    }
    assertThat(createdFarFromNow()).isPositive();
  }

  /** That the clock was wrong at all. */
  private static long createdFarFromNow() {
    return rig.database.number(
        "select count(*) from pose where abs(extract(epoch from created_at - now())) > 3600");
  }
}
