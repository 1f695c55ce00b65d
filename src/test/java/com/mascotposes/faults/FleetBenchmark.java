package com.mascotposes.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What three, two and one node finish in a minute, beside one PostgreSQL and one Artemis process,
 * in one run, while a scripted provider takes as long for each picture as below; then what one
 * finishes while it answers at once. All of it runs on the same processors, so that last figure is
 * what those can do, however many nodes share them. What a pose costs a node's processor is told as
 * well, since that hardly depends on what else the machine does.
 *
 * <p>After {@code mvn -DskipTests package}: {@code mvn -q test-compile exec:java
 * -Dexec.classpathScope=test -Dexec.mainClass=com.mascotposes.faults.FleetBenchmark}
 */
public final class FleetBenchmark {

  private static final int MOST_NODES = 3;
  private static final Duration DRAWING = Duration.ofSeconds(20);
  private static final int PICTURES_OF_A_THREAD = 2;
  private static final int PICTURES_TO_WARM_UP = 6;
  private static final int PICTURES_AT_ONCE = 20;
  private static final int ROUNDS_AT_ONCE = 3;
  private static final int ORDERS_AT_A_TIME = 6;

  private final Rig rig;
  private final Fleet fleet;

  private FleetBenchmark(Rig rig, Fleet fleet) {
    this.rig = rig;
    this.fleet = fleet;
  }

  /**
   * How it went.
   *
   * @param perMinute poses finished, from the first request to the last settled job
   * @param processorMs what one of them cost the nodes
   */
  private record Figures(double perMinute, double processorMs) {}

  public static void main(String[] arguments) throws IOException {
    try (Rig rig = new Rig("benchmark");
        Fleet fleet = new Fleet(rig, MOST_NODES)) {
      fleet.runsAsDelivered();
      new FleetBenchmark(rig, fleet).run();
    }
  }

  private void run() {
    System.out.printf("%d processors%n", Runtime.getRuntime().availableProcessors());
    fleet.start();
    finish(MOST_NODES * PICTURES_TO_WARM_UP, Duration.ZERO);
    for (int nodes = MOST_NODES; nodes > 1; nodes--) {
      tellOfSlowProvider(nodes);
      fleet.node(nodes - 1).stop();
    }
    tellOfSlowProvider(1);
    Figures atOnce = medianAtOnce();
    System.out.printf(
        "1 node, provider answers at once: %.0f poses a minute, %.0f ms of a processor each%n",
        atOnce.perMinute, atOnce.processorMs);
  }

  private void tellOfSlowProvider(int nodes) {
    int threads = Fleet.AT_A_TIME * nodes;
    Figures drawn = finish(PICTURES_OF_A_THREAD * threads, DRAWING);
    System.out.printf(
        "%d nodes, provider takes %s: %.1f poses a minute, %.0f %% of what %d threads allow%n",
        nodes,
        DRAWING,
        drawn.perMinute,
        100 * drawn.perMinute / (60.0 / DRAWING.toSeconds() * threads),
        threads);
  }

  private Figures medianAtOnce() {
    List<Figures> rounds =
        Stream.generate(() -> finish(PICTURES_AT_ONCE, Duration.ZERO))
            .limit(ROUNDS_AT_ONCE)
            .sorted(Comparator.comparingDouble(Figures::perMinute))
            .toList();
    return rounds.get(ROUNDS_AT_ONCE / 2);
  }

  private Figures finish(int count, Duration drawing) {
    rig.provider.follows(call -> drawing.isZero() ? Reply.good() : Reply.good().after(drawing));
    List<Order> orders = rig.orders(count, rig.designer(count), "waving");
    double before = fleet.processorSeconds();
    long begun = System.nanoTime();
    for (int sent = 0; sent < count; sent += ORDERS_AT_A_TIME) {
      order(orders.subList(sent, Math.min(count, sent + ORDERS_AT_A_TIME)));
    }
    rig.awaitEnd(Rig.END_LIMIT.multipliedBy(3));
    double minutes = (System.nanoTime() - begun) / 60e9;
    return new Figures(count / minutes, 1000 * (fleet.processorSeconds() - before) / count);
  }

  private void order(List<Order> some) {
    OrderBook.awaitAnswers(fleet.sendToAll(some));
    OrderBook.sendAgain(some, fleet.node(0));
    if (!some.stream().allMatch(Order::isAccepted)) {
      throw new AssertionError("not accepted: " + some);
    }
  }
}
