package com.mascotposes.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Kills a node with its own broker again and again while several designers order poses and mascots,
 * once at each named point and in between at random moments, and checks after every restart that
 * nothing was lost.
 */
class KillCyclesFaultsIT {

  private static final int CYCLES = Integer.getInteger("faults.cycles", 10);
  private static final long SEED = Long.getLong("faults.seed", System.nanoTime());
  private static final int DESIGNERS = 3;
  private static final int CREDITS = 100_000;
  private static final Duration TIME = Duration.parse(System.getProperty("faults.time", "PT3H"));
  private static final Duration DEATH_LIMIT = Duration.ofSeconds(180);

  /** Spread over a pose's life, for a run too short to visit every point. */
  private static final List<KillPoint> SHORT_TOUR =
      List.of(
          KillPoint.ORDER_HALF_COMMITTED,
          KillPoint.CLAIMED,
          KillPoint.REQUEST_SENT,
          KillPoint.KEEP_BEGINS,
          KillPoint.UPLOADED,
          KillPoint.MASCOT_STORED,
          KillPoint.SETTLE_WRITTEN,
          KillPoint.TAKEN_BACK);

  private static Rig rig;
  private static Node node;
  private static ScheduledExecutorService killer;

  private final List<Designer> designers = new ArrayList<>();
  private final Random random = new Random(SEED);
  private double worstRecovery;

  @BeforeAll
  static void start() throws IOException {
    killer = Executors.newSingleThreadScheduledExecutor();
    rig = new Rig("cycles");
    rig.provider.follows(KillCyclesFaultsIT::behave);
    node = rig.node("node").start();
  }

  @AfterAll
  static void stop() {
    killer.shutdownNow();
    rig.close();
  }

  private static Reply behave(DrawCall call) {
    Reply usual = Reply.good().after(Duration.ofMillis(100));
    Order order =
        rig.orders.all().stream()
            .filter(each -> each.ticket().equals(call.ticket()))
            .findFirst()
            .orElseThrow();
    return switch (order.words()) {
      case "forbidden" -> Reply.refused();
      case "stumbling" -> call.number() == 1 ? Reply.overQuota(Duration.ofSeconds(1)) : usual;
      default -> usual;
    };
  }

  @Test
  void killedAtAnyMoment_losesAndInventsNothing() {
    for (int i = 0; i < DESIGNERS; i++) {
      designers.add(rig.designer(CREDITS));
    }
    List<KillPoint> tour =
        CYCLES < KillPoint.values().length ? SHORT_TOUR : Arrays.asList(KillPoint.values());

    long end = System.nanoTime() + TIME.toNanos();
    int cycle = 0;
    for (; cycle < CYCLES && System.nanoTime() < end; cycle++) {
      boolean atRandom = cycle % 5 == 4;
      KillPoint point = tour.get((cycle - cycle / 5) % tour.size());
      String what =
          "cycle " + cycle + (atRandom ? " at random" : " at " + point) + ", seed " + SEED;
      try {
        cycle(atRandom ? null : point);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError(what + ": " + e.getMessage(), e);
      }
    }

    report(cycle);
  }

  private void cycle(KillPoint point) {
    prepareKill(point);
    List<Future<Order>> answers = rig.orders.send(newOrders(), node);
    awaitDeath(point);
    OrderBook.awaitAnswers(answers);
    restart(point);
    rig.orders.sendAgain(node);
    rig.awaitEnd();
    worstRecovery = Math.max(worstRecovery, node.secondsSinceReady());
    rig.awaitEndAndCheck();
  }

  private void prepareKill(KillPoint point) {
    if (point == null) {
      long moment = random.nextInt(2_500);
      killer.schedule(node::kill, moment, TimeUnit.MILLISECONDS);
    } else if (point == KillPoint.REQUEST_SENT || point == KillPoint.TAKEN_BACK) {
      rig.provider.onNextDraw(node::kill);
    } else {
      node.arm(point);
    }
  }

  private List<Order> newOrders() {
    List<Order> some = new ArrayList<>();
    for (Designer designer : designers) {
      some.add(rig.order(designer, "waving"));
    }
    some.add(rig.order(designers.get(0), "forbidden"));
    some.add(rig.order(designers.get(1), "stumbling"));
    some.add(rig.mascots(designers.get(2), "waving"));
    some.add(rig.mascots(designers.get(0), "forbidden"));
    return some;
  }

  private void awaitDeath(KillPoint point) {
    Await.until("the node dies at " + point, DEATH_LIMIT, () -> !node.isAlive());
  }

  private void restart(KillPoint point) {
    if (point == KillPoint.TAKEN_BACK) {
      node.arm(point);
      node.begin();
      awaitDeath(point);
    }
    node.start();
  }

  private void report(int cycles) {
    long poses = rig.database.number("select count(*) from pose");
    long mascots = rig.database.number("select count(*) from mascot_batch");
    long entries = rig.database.number("select count(*) from ledger_entry");
    long unknown =
        rig.database.number("select count(*) from provider_call where outcome = 'unknown'");
    assertThat(poses + mascots).isEqualTo(rig.orders.all().size());
    System.out.printf(
        "Kill cycles: %d cycles, %d poses and %d times two mascots ordered, %d credits and %d ledger"
            + " entries checked, %d requests of unknown outcome, worst recovery %.1f s after Ready%n",
        cycles,
        poses,
        mascots,
        rig.database.number("select sum(abs(amount)) from ledger_entry where cause <> 'grant'"),
        entries,
        unknown,
        worstRecovery);
  }
}
