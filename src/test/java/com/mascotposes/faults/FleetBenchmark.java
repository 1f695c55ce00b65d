package com.mascotposes.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * What one, two and three nodes finish in a minute, beside one PostgreSQL and one Artemis process,
 * in one run: first while a scripted provider takes as long for each picture as below, then while
 * it answers at once. All of it runs on the same processors, so the second figure says what those
 * can do, however many nodes share them.
 *
 * <p>After {@code mvn -DskipTests package}: {@code mvn -q test-compile exec:java
 * -Dexec.classpathScope=test -Dexec.mainClass=com.mascotposes.faults.FleetBenchmark}
 */
public final class FleetBenchmark {

  private static final int MOST_NODES = 3;
  private static final Duration DRAWING = Duration.ofSeconds(4);
  private static final int PICTURES_OF_A_THREAD = 8;
  private static final int PICTURES_AT_ONCE = 60;

  private FleetBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    try (Rig rig = new Rig("benchmark");
        Fleet fleet = new Fleet(rig, MOST_NODES)) {
      System.out.printf("%d processors%n", Runtime.getRuntime().availableProcessors());
      double alone = 0;
      for (int nodes = 1; nodes <= MOST_NODES; nodes++) {
        fleet.node(nodes - 1).start();
        minute(rig, fleet.node(0), 10 * nodes, Duration.ZERO);
        int threads = Fleet.AT_A_TIME * nodes;
        double drawn = minute(rig, fleet.node(0), PICTURES_OF_A_THREAD * threads, DRAWING);
        double atOnce = minute(rig, fleet.node(0), PICTURES_AT_ONCE, Duration.ZERO);
        alone = nodes == 1 ? drawn : alone;
        System.out.printf(
            "%d nodes: %.1f poses a minute with a provider that takes %s (%.2f times one node,"
                + " %.0f %% of what its threads allow); %.0f with one that answers at once%n",
            nodes,
            drawn,
            DRAWING,
            drawn / alone,
            100 * drawn / (60.0 / DRAWING.toSeconds() * threads),
            atOnce);
      }
    }
  }

  /** Orders finished in a minute, counted from the first request to the last settled job. */
  private static double minute(Rig rig, Node node, int count, Duration drawing) {
    rig.provider.follows(call -> drawing.isZero() ? Reply.good() : Reply.good().after(drawing));
    List<Order> orders = rig.orders(count, rig.designer(count), "waving");
    long begun = System.nanoTime();
    rig.accepted(orders, node);
    rig.awaitEnd(Rig.END_LIMIT.multipliedBy(2));
    return count / ((System.nanoTime() - begun) / 60e9);
  }
}
