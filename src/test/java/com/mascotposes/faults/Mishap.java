package com.mascotposes.faults;

import java.util.function.BiConsumer;

/**
 * What can happen to one node of several, or to the broker they share, and how all is well again.
 * First comes what no test of its own looks at.
 */
enum Mishap {
  BROKER_KILLED(
      (node, fleet) -> {
        fleet.broker.kill();
        fleet.broker.start();
      }),
  NODE_KILLED(
      (node, fleet) -> {
        node.kill();
        node.start();
      }),
  NODE_FROZEN(
      (node, fleet) -> {
        node.freeze();
        Await.until(
            "its leases run out",
            Rig.END_LIMIT,
            () -> !fleet.runningByNode().containsKey(node.id()));
        node.thaw();
      }),
  NODE_STOPPED(
      (node, fleet) -> {
        node.stop();
        node.start();
      });

  private final BiConsumer<Node, Fleet> course;

  Mishap(BiConsumer<Node, Fleet> course) {
    this.course = course;
  }

  /** Returns when the node and the broker serve again. */
  void happensTo(Node node, Fleet fleet) {
    course.accept(node, fleet);
  }
}
