package com.mascotposes.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three nodes share the work, and go on when some of them die, sleep, leave or come back. */
class ThreeNodesFaultsIT {

  /** How often something happens to one of them; the long profile has more. */
  private static final int MISHAPS = Integer.getInteger("faults.mishaps", 2);

  private static final Duration DRAIN = Duration.ofSeconds(60);

  /** What an account may look at once, and then once a second. */
  private static final int READS = 60;

  private static Rig rig;
  private static Fleet fleet;

  @BeforeAll
  static void build() throws IOException {
    rig = new Rig("three-nodes");
    fleet = new Fleet(rig, 3);
    fleet.node(2).set("poses.job.drain", DRAIN.toString());
    fleet.set("poses.limits.enabled", "true");
    fleet.set("poses.limits.reads.burst", Integer.toString(READS));
    fleet.set("poses.limits.reads.minute", "60");
    fleet.set("poses.limits.writes.burst", "10000");
  }

  @BeforeEach
  void start() {
    rig.provider.follows(call -> Reply.good());
    fleet.start();
  }

  @AfterEach
  void nothingIsLost() {
    rig.awaitEndAndCheck();
  }

  @AfterAll
  static void stop() {
    fleet.close();
    rig.close();
  }

  @Test
  void work_isSpreadTwoAtATimeOnEachNode() {
    List<Order> some = ordersHeldBy(3, 12);

    assertThat(fleet.runningByNode()).hasSize(3);
    assertThat(fleet.runningByNode().values()).containsOnly(Fleet.AT_A_TIME);
    rig.provider.mostAtOnce();
    rig.provider.follows(call -> Reply.good().after(Duration.ofMillis(200)));
    rig.provider.release();
    rig.awaitEnd();
    assertThat(rig.provider.mostAtOnce()).isLessThanOrEqualTo(3 * Fleet.AT_A_TIME);
    assertCompleted(some);
  }

  @Test
  void oneIsKilledAndOneFrozenPastItsLease_thirdOneFinishesEverything() {
    List<Order> some = ordersHeldBy(3, 12);
    long refusedBefore = lateWritesRefused(fleet.node(1));

    fleet.node(0).kill();
    fleet.node(1).freeze();
    answerAtOnce();
    double seconds = rig.awaitEnd();
    List<List<Object>> before = some.stream().map(rig::pose).toList();
    fleet.node(1).thaw();
    Await.until(
        "late answers are refused",
        Rig.END_LIMIT,
        () -> lateWritesRefused(fleet.node(1)) == refusedBefore + Fleet.AT_A_TIME);

    System.out.printf("Third node finished everything %.1f s after the others%n", seconds);
    assertCompleted(some);
    assertThat(some.stream().map(rig::pose).toList()).isEqualTo(before);
    assertThat(some).filteredOn(order -> !rig.job(order, "crashes").equals(0)).hasSize(4);
  }

  private static long lateWritesRefused(Node node) {
    return node.logged("taken away from this thread") + node.logged("was abandoned");
  }

  @Test
  void oneIsAdded_takesItsShareOfWhatWaits() {
    fleet.node(2).stop();
    List<Order> some = ordersHeldBy(2, 10);

    fleet.node(2).start();
    fleet.awaitDrawing(3);

    assertThat(fleet.runningByNode().values()).hasSize(3).containsOnly(Fleet.AT_A_TIME);
    answerAtOnce();
    rig.awaitEnd();
    assertCompleted(some);
  }

  /** Its pictures come within the time it may take to stop: they are kept, and no more drawn. */
  @Test
  void oneIsDrained_finishesWhatItDrawsAndTakesNothingElse() {
    List<Order> some = ordersHeldBy(3, 12);
    Node leaving = fleet.node(2);

    leaving.askToStop();
    Await.until("it drains", Rig.END_LIMIT, leaving::isDraining);
    // those that are being drawn; the others are held back on the nodes that stay
    rig.provider.release();
    leaving.awaitEnd();
    fleet.awaitDrawing(2);
    answerAtOnce();
    rig.awaitEnd();

    assertCompleted(some);
    assertThat(some).allSatisfy(order -> assertThat(rig.job(order, "fence")).isEqualTo(1L));
    assertThat(some)
        .allSatisfy(order -> assertThat(rig.provider.requests(order.ticket())).isEqualTo(1));
  }

  @Test
  void sameRequestToEveryNode_isOneOrder() {
    Designer designer = rig.designer(9);
    Order order = rig.order(designer, "waving");
    List<Order> repeats = List.of(order, order.repeated(), order.repeated(), order.repeated());

    OrderBook.awaitAnswers(fleet.sendToAll(repeats));
    OrderBook.sendAgain(repeats, fleet.node(1));

    assertThat(repeats).allMatch(Order::isAccepted);
    assertThat(repeats).extracting(Order::pose).containsOnly(order.pose());
    assertThat(rig.balance(designer)).isEqualTo(8);
  }

  /** An event and an answer that was waited for come from nodes that did not take the order. */
  @Test
  void orderOnOneNode_isFollowedOnTheOthers() throws Exception {
    rig.provider.follows(call -> Reply.good().held());
    Order order = rig.accepted(rig.orders(1, rig.designer(1), "waving"), fleet.node(0)).get(0);
    rig.awaitDrawing(List.of(order));
    String token = order.designer().token();
    String path = "/poses/" + order.pose().orElseThrow();
    Iterator<String> events = Api.lines(fleet.node(1), token, path + "/events");
    String first = nextEvent(events);
    CompletableFuture<Api.Answer> answer =
        CompletableFuture.supplyAsync(
            () -> Api.get(fleet.node(2), token, path + "/status?wait=15"));

    answerAtOnce();

    assertThat(first).contains("\"generating\"", "\"drawing\"");
    assertThat(answer.get().status()).isEqualTo(200);
    assertThat(answer.get().body()).doesNotContain("\"drawing\"");
    String last = first;
    for (String event = last; event != null; event = nextEvent(events)) {
      last = event;
    }
    assertThat(last).contains("\"completed\"");
  }

  /** Null when the stream has ended. */
  private static String nextEvent(Iterator<String> lines) {
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.startsWith("data:")) {
        return line;
      }
    }
    return null;
  }

  @Test
  void signedInOnOneNode_isKnownAndForgottenOnTheOthers() {
    String account =
        "{\"email\":\"%s@example.com\",\"password\":\"correct horse battery\"}"
            .formatted(UUID.randomUUID());
    Api.Answer first = Api.post(fleet.node(0), "", "/auth/register", account);
    String token = first.text("accessToken");
    String elsewhere = Api.post(fleet.node(1), "", "/auth/login", account).text("accessToken");
    String refresh = "{\"refreshToken\":\"" + first.text("refreshToken") + "\"}";

    assertThat(statusOnEach(token)).containsOnly(200);
    assertThat(statusOnEach(elsewhere)).containsOnly(200);
    String refreshed = Api.post(fleet.node(2), "", "/auth/refresh", refresh).text("accessToken");
    assertThat(statusOnEach(refreshed)).containsOnly(200);

    assertThat(Api.delete(fleet.node(1), token, "/account/sessions").status()).isEqualTo(200);

    assertThat(statusOnEach(token)).containsOnly(401);
    assertThat(statusOnEach(elsewhere)).containsOnly(401);
    assertThat(statusOnEach(refreshed)).containsOnly(401);
  }

  private static List<Integer> statusOnEach(String token) {
    return IntStream.range(0, 3)
        .mapToObj(number -> Api.get(fleet.node(number), token, "/credits/balance").status())
        .toList();
  }

  @Test
  void limitOfAnAccount_isOneForAllNodes() {
    String token = rig.designer(1).token();
    long begun = System.nanoTime();

    List<Integer> answers =
        Stream.generate(() -> statusOnEach(token)).limit(READS).flatMap(List::stream).toList();

    long refilled = (System.nanoTime() - begun) / 1_000_000_000 + 1;
    assertThat(answers).containsOnly(200, 429);
    assertThat(answers.stream().filter(status -> status == 200).count())
        .as("granted by all nodes together")
        .isBetween(READS / 2L, READS + refilled);
  }

  /** One mishap after the other, while orders come in on every node. */
  @Test
  void whateverHappensToOneOfThem_nothingIsLost() {
    rig.provider.follows(call -> Reply.good().after(Duration.ofMillis(300)));
    for (int round = 0; round < MISHAPS; round++) {
      Mishap mishap = Mishap.values()[round % Mishap.values().length];
      List<Order> some = rig.orders(12, rig.designer(12), "waving");
      List<Future<Order>> answers = fleet.sendToAll(some);

      mishap.happensTo(fleet.node(round), fleet);
      OrderBook.sendAgain(some.subList(0, 1), fleet.node(round + 1));
      OrderBook.awaitAnswers(answers);
      OrderBook.sendAgain(some, fleet.node(round + 1));
      rig.awaitEndAndCheck();

      assertThat(some).as("after %s in round %d", mishap, round).allMatch(Order::isAccepted);
      assertCompleted(some);
    }
    System.out.printf("Mishaps of one node or the broker: %d, nothing lost%n", MISHAPS);
  }

  /** As many orders, given to the first node, of which so many nodes draw what they can. */
  private static List<Order> ordersHeldBy(int nodes, int count) {
    rig.provider.follows(call -> Reply.good().held());
    List<Order> some =
        rig.accepted(rig.orders(count, rig.designer(count), "waving"), fleet.node(0));
    fleet.awaitDrawing(nodes);
    return some;
  }

  private static void answerAtOnce() {
    rig.provider.follows(call -> Reply.good());
    rig.provider.release();
  }

  private static void assertCompleted(List<Order> some) {
    assertThat(some).allSatisfy(order -> assertThat(rig.pose(order)).startsWith("completed"));
  }
}
