package com.mascotposes.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one node with a broker of its own promises about its own death and its stop. */
class OneNodeFaultsIT {

  private static final double RECOVERY_LIMIT_SECONDS = 5;
  private static final double STOP_LIMIT_SECONDS = Rig.DRAIN.toSeconds() + 20;
  private static final int DEATHS_ALLOWED = 5;

  /** Real deaths of the five; the others are entered into the job's row beforehand. */
  private static final int REAL_DEATHS = Integer.getInteger("faults.deaths", 2);

  private static Rig rig;
  private static Node node;

  @BeforeAll
  static void build() throws IOException {
    rig = new Rig("one-node");
    node = rig.node("node");
  }

  @BeforeEach
  void start() {
    rig.provider.follows(call -> Reply.good());
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
  void killedWhileDrawing_runsAgainWithinFiveSecondsOfReady() {
    rig.provider.follows(call -> Reply.good().held());
    List<Order> drawn = rig.accepted(rig.orders(2, rig.designer(10), "waving"), node);
    rig.awaitDrawing(drawn);

    node.kill();
    rig.provider.follows(call -> Reply.good());
    node.start();
    Await.until("both run again", Rig.END_LIMIT, () -> drawn.stream().allMatch(this::ranAgain));
    double seconds = node.secondsSinceReady();

    System.out.printf("Same node restarted: both jobs ran again %.1f s after Ready%n", seconds);
    assertThat(seconds).isLessThan(RECOVERY_LIMIT_SECONDS);
    rig.awaitEnd();
    assertThat(drawn).allSatisfy(order -> assertThat(rig.job(order, "attempt")).isEqualTo(1));
    assertThat(drawn).allSatisfy(order -> assertThat(rig.job(order, "crashes")).isEqualTo(1));
  }

  /** Claimed once, taken back once, claimed again. */
  private boolean ranAgain(Order order) {
    return ((Number) rig.job(order, "fence")).longValue() >= 3;
  }

  @Test
  void stoppedBySigterm_givesBackInTimeWithoutUsingAnAttempt() {
    rig.provider.follows(call -> Reply.good().held());
    List<Order> drawn = rig.accepted(rig.orders(3, rig.designer(10), "waving"), node);
    Await.until("two are drawn", Rig.END_LIMIT, () -> running() == 2);

    long told = System.nanoTime();
    node.stop();
    double seconds = (System.nanoTime() - told) / 1e9;

    System.out.printf("Stopped %.1f s after SIGTERM, drain %s%n", seconds, Rig.DRAIN);
    assertThat(seconds).isBetween(Rig.DRAIN.toMillis() / 1e3, STOP_LIMIT_SECONDS);
    assertThat(node.logged("waits again: this node stops")).isEqualTo(2);
    assertThat(drawn).allSatisfy(order -> assertThat(rig.job(order, "state")).isEqualTo("waiting"));
    assertThat(drawn).allSatisfy(order -> assertThat(rig.job(order, "attempt")).isEqualTo(0));
    assertThat(drawn).allSatisfy(order -> assertThat(rig.job(order, "crashes")).isEqualTo(0));
    rig.provider.follows(call -> Reply.good());
    node.start();
    rig.awaitEnd();
    assertThat(drawn).allSatisfy(order -> assertThat(rig.job(order, "attempt")).isEqualTo(1));
  }

  private static long running() {
    return rig.database.number("select count(*) from provider_call where outcome = 'sent'");
  }

  @Test
  void diesFiveTimesOnOneJob_failsItWithRefund() {
    Designer designer = rig.designer(1);
    Order order = rig.order(designer, Order.DOOMED);
    rig.provider.follows(call -> Reply.good().held());
    rig.accepted(List.of(order), node);
    rig.awaitDrawing(List.of(order));
    node.arm(KillPoint.CUT_BEGINS);
    rig.provider.release();
    node.awaitEnd();
    recordEarlierCrashes(order);

    for (int death = 1; death < REAL_DEATHS; death++) {
      node.arm(KillPoint.CUT_BEGINS);
      node.begin();
      node.awaitEnd();
    }
    node.start();
    rig.awaitEnd();

    assertThat(rig.pose(order)).startsWith("failed", "crashed");
    assertThat(rig.balance(designer)).isEqualTo(1);
    assertThat(rig.provider.picturesBought(order.ticket())).isEqualTo(1);
  }

  private static void recordEarlierCrashes(Order order) {
    rig.database.change(
        "update job set crashes = crashes + ? where id = (select job_id from pose where id = ?)",
        DEATHS_ALLOWED - REAL_DEATHS,
        order.pose().orElseThrow());
  }

  @Test
  void noDesignOfTheOrderSucceeds_creditComesBack() {
    Designer designer = rig.designer(3);
    rig.provider.follows(call -> Reply.refused());

    rig.accepted(List.of(rig.mascots(designer, Order.FORBIDDEN)), node);
    rig.awaitEnd();

    assertThat(rig.balance(designer)).isEqualTo(3);
  }

  @Test
  void oneDesignOfTheOrderSucceeds_creditIsSpent() {
    Designer designer = rig.designer(3);
    rig.provider.follows(call -> call.number() == 1 ? Reply.refused() : Reply.good());

    rig.accepted(List.of(rig.mascots(designer, Order.DOOMED)), node);
    rig.awaitEnd();

    assertThat(rig.balance(designer)).isEqualTo(2);
  }

  @Test
  void journalOfTheBrokerIsDeleted_sweepHeals() throws IOException {
    rig.provider.follows(call -> Reply.good().held());
    Designer designer = rig.designer(10);
    List<Order> waiting = rig.accepted(rig.orders(6, designer, "waving"), node);
    Await.until("two are drawn", Rig.END_LIMIT, () -> running() == 2);
    node.kill();

    Rig.delete(node.data().resolve("queue"));
    rig.provider.follows(call -> Reply.good());
    node.start();
    rig.awaitEnd();

    assertThat(waiting).allSatisfy(order -> assertThat(rig.pose(order)).startsWith("completed"));
  }

  @Test
  void databaseIsRestoredButNotTheBroker_stalePermitsFindNothing() {
    node.stop();
    Designer designer = rig.designer(10);
    rig.database.asAdministrator("create database older template " + Database.NAME);
    node.start();
    rig.provider.follows(call -> Reply.good().held());
    rig.accepted(rig.orders(6, designer, "waving"), node);
    Await.until("two are drawn", Rig.END_LIMIT, () -> running() == 2);
    node.kill();

    rig.database.asAdministrator("drop database " + Database.NAME + " with (force)");
    rig.database.asAdministrator("alter database older rename to " + Database.NAME);
    rig.forgetAll();
    rig.provider.follows(call -> Reply.good());
    node.start();
    Order order = rig.accepted(rig.orders(1, designer, "waving"), node).get(0);
    rig.awaitEnd();

    assertThat(rig.pose(order)).startsWith("completed");
    assertThat(rig.balance(designer)).isEqualTo(9);
  }
}
