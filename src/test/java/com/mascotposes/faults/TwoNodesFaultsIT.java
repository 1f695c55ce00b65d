package com.mascotposes.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes beside one database and one broker. */
class TwoNodesFaultsIT {

  private static final int ROUNDS = Integer.getInteger("faults.rounds", 20);
  private static final int AT_ONCE = 20;
  private static final int CREDITS = 5;
  private static final double TAKE_OVER_LIMIT_SECONDS = 60;

  private static Rig rig;
  private static Broker broker;
  private static Node first;
  private static Node second;

  @BeforeAll
  static void build() throws IOException {
    rig = new Rig("two-nodes");
    Path folder = rig.folder().resolve("broker");
    Rig.delete(folder);
    broker = new Broker(Files.createDirectories(folder));
    first = rig.node("first");
    second = rig.node("second");
    first.set("poses.jms.url", broker.url());
    second.set("poses.jms.url", broker.url());
  }

  @BeforeEach
  void start() {
    rig.provider.follows(call -> Reply.good());
    List<Node> dead = Stream.of(first, second).filter(node -> !node.isAlive()).toList();
    dead.forEach(Node::begin);
    dead.forEach(Node::awaitReady);
  }

  @AfterEach
  void nothingIsLost() {
    rig.awaitEnd(Rig.END_LIMIT.plusSeconds(ROUNDS));
    rig.awaitEndAndCheck();
  }

  @AfterAll
  static void stop() {
    rig.close();
    broker.close();
  }

  @Test
  void oneNodeIsKilled_otherOneRunsItsJobsWithinAMinute() {
    List<Order> some = drawnByBothNodes();

    first.kill();
    rig.provider.follows(call -> Reply.good());
    rig.provider.release();
    double seconds = rig.awaitEnd();

    assertThat(some).filteredOn(order -> !rig.job(order, "crashes").equals(0)).hasSize(2);
    System.out.printf("Other node took over %.1f s after the kill%n", seconds);
    assertThat(seconds).isLessThan(TAKE_OVER_LIMIT_SECONDS);
  }

  @Test
  void oneNodeIsFrozenPastItsLease_changesNothingWhenItWakesUp() {
    List<Order> some = drawnByBothNodes();
    long refusedBefore = lateWritesRefused();

    first.freeze();
    rig.provider.follows(call -> Reply.good());
    rig.provider.release();
    rig.awaitEnd();
    List<List<Object>> before = some.stream().map(rig::pose).toList();
    first.thaw();
    Order later = rig.accepted(rig.orders(1, rig.designer(10), "waving"), first).get(0);
    Await.until(
        "late answers are refused", Rig.END_LIMIT, () -> lateWritesRefused() == refusedBefore + 2);
    rig.awaitEnd();

    assertThat(some.stream().map(rig::pose).toList()).isEqualTo(before);
    assertThat(rig.pose(later)).startsWith("completed");
    assertThat(some)
        .allSatisfy(
            order -> assertThat(rig.provider.picturesBought(order.ticket())).isBetween(1, 2));
  }

  /**
   * Both nodes come back to a broker that has lost everything and to jobs of a third node that will
   * never return: whatever both find, only one of them heals.
   */
  @Test
  void twoSweepsAtOnce_healEachJobOnce() throws IOException {
    rig.provider.follows(call -> Reply.good().held());
    List<Order> some = rig.accepted(rig.orders(24, rig.designer(30), "waving"), first);
    Await.until("both nodes draw", Rig.END_LIMIT, () -> rig.provider.waiting() == 4);
    first.kill();
    second.kill();
    rig.provider.release();
    List<Order> left = some.stream().filter(order -> rig.job(order, "fence").equals(0L)).toList();
    List<Order> ofThirdNode = left.subList(0, 10);
    ofThirdNode.forEach(TwoNodesFaultsIT::giveToThirdNode);
    broker.loseEverything();

    rig.provider.follows(call -> Reply.good());
    start();
    rig.awaitEnd();

    assertThat(ofThirdNode).allSatisfy(order -> assertThat(rig.job(order, "crashes")).isEqualTo(1));
    assertThat(ofThirdNode).allSatisfy(order -> assertThat(rig.job(order, "fence")).isEqualTo(3L));
    assertThat(left.subList(10, left.size()))
        .hasSize(10)
        .allSatisfy(order -> assertThat(rig.job(order, "fence")).isEqualTo(1L));
    assertThat(left)
        .allSatisfy(order -> assertThat(rig.provider.picturesBought(order.ticket())).isEqualTo(1));
  }

  private static void giveToThirdNode(Order order) {
    rig.database.change(
        "update job set state = 'running', owner = 'third/1', attempt = 1, fence = 1,"
            + " started_at = now(), lease_until = now() - interval '1 second'"
            + " where id = (select job_id from pose where id = ?)",
        order.pose().orElseThrow());
  }

  /**
   * What one node's listeners fetched ahead, another node's idle threads would wait for. On a slow
   * machine a permit on its way to a thread may look lost; a whole line of them may not.
   */
  @Test
  void manyOrders_areSharedWithoutSendingTheirPermitsAgain() {
    long before = rig.metrics(first).of("poses_job_lost_permits_total");
    rig.provider.follows(call -> Reply.good().after(Duration.ofMillis(300)));

    List<Order> some = rig.accepted(rig.orders(30, rig.designer(30), "waving"), first);
    rig.awaitEnd();

    assertThat(some).allSatisfy(order -> assertThat(rig.pose(order)).startsWith("completed"));
    assertThat(rig.metrics(first).of("poses_job_lost_permits_total") - before).isLessThan(5);
  }

  @Test
  void brokerIsDown_ordersAreRefusedAndCostNothing() {
    rig.provider.follows(call -> Reply.good().held());
    Designer designer = rig.designer(10);
    List<Order> before = rig.accepted(rig.orders(6, designer, "waving"), first);
    Await.until("both nodes draw", Rig.END_LIMIT, () -> rig.provider.waiting() == 4);

    broker.stop();
    List<Order> inVain = rig.orders(2, designer, "waving");
    inVain.get(0).send(first);
    inVain.get(1).send(second);
    long balance = rig.balance(designer);
    String status = "/poses/" + before.get(5).pose().orElseThrow() + "/status";
    Api.Answer meanwhile = Api.get(first, designer.token(), status);
    broker.start();

    assertThat(inVain).extracting(Order::status).containsOnly(503);
    assertThat(inVain).extracting(Order::retryAfter).doesNotContain("");
    assertThat(balance).isEqualTo(4);
    assertThat(meanwhile.status()).isEqualTo(200);
    rig.provider.follows(call -> Reply.good());
    rig.provider.release();
    rig.orders.sendAgain(first);
    rig.awaitEnd();
    assertThat(before).allSatisfy(order -> assertThat(rig.pose(order)).startsWith("completed"));
    assertThat(rig.balance(designer)).isEqualTo(2);
  }

  /** Four poses, two on each node, whose pictures the provider holds back. */
  private static List<Order> drawnByBothNodes() {
    rig.provider.follows(call -> Reply.good().held());
    List<Order> some = rig.accepted(rig.orders(4, rig.designer(10), "waving"), first);
    rig.awaitDrawing(some);
    return some;
  }

  private static long lateWritesRefused() {
    return first.logged("taken away from this thread") + first.logged("was abandoned");
  }

  @Test
  void twentyOrdersAtOnceWithFiveCredits_startExactlyFive() {
    for (int round = 0; round < ROUNDS; round++) {
      Designer designer = rig.designer(CREDITS);
      List<Order> some = rig.orders(AT_ONCE, designer, "waving");

      sendToBoth(some);
      OrderBook.sendAgain(some, second);

      assertThat(some.stream().filter(Order::isAccepted)).as("round %d", round).hasSize(CREDITS);
      assertThat(some.stream().filter(order -> order.status() == 402)).hasSize(AT_ONCE - CREDITS);
      assertThat(rig.balance(designer)).isZero();
    }
    System.out.printf(
        "%d orders at once with %d credits: exactly %d started, %d times%n",
        AT_ONCE, CREDITS, CREDITS, ROUNDS);
  }

  @Test
  void twentyRepeatsOfOneRequestAtOnce_debitOnce() {
    Designer designer = rig.designer(AT_ONCE);
    Order order = rig.order(designer, "waving");
    List<Order> repeats = IntStream.range(1, AT_ONCE).mapToObj(i -> order.repeated()).toList();
    List<Order> all = new ArrayList<>(repeats);
    all.add(order);

    sendToBoth(all);
    OrderBook.sendAgain(all, second);

    assertThat(all).allMatch(Order::isAccepted);
    assertThat(all).extracting(Order::pose).containsOnly(order.pose());
    assertThat(rig.balance(designer)).isEqualTo(AT_ONCE - 1);
  }

  /** Keys belong to accounts: a colleague's key is no business of ours. */
  @Test
  void sameKeyOfTwoAccounts_isTwoOrders() {
    Order order = rig.order(rig.designer(1), "waving").send(first);
    Order other = rig.orders.add(order.by(rig.designer(1))).send(second);

    assertThat(order.isAccepted()).isTrue();
    assertThat(other.isAccepted()).isTrue();
    assertThat(other.pose()).isNotEqualTo(order.pose());
  }

  private static void sendToBoth(List<Order> some) {
    int half = some.size() / 2;
    List<Future<Order>> answers = new ArrayList<>(rig.orders.send(some.subList(0, half), first));
    answers.addAll(rig.orders.send(some.subList(half, some.size()), second));
    OrderBook.awaitAnswers(answers);
  }
}
