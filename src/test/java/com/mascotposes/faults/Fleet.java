package com.mascotposes.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Several nodes of a rig that share its database and one broker. */
final class Fleet implements AutoCloseable {

  /** Jobs that a node runs at a time. */
  static final int AT_A_TIME = 2;

  private final Rig rig;
  private final List<Node> nodes = new ArrayList<>();
  final Broker broker;

  /** None of them runs yet. */
  Fleet(Rig rig, int size) throws IOException {
    this.rig = rig;
    Path folder = rig.folder().resolve("broker");
    Rig.delete(folder);
    broker = new Broker(Files.createDirectories(folder));
    for (int number = 1; number <= size; number++) {
      Node node = rig.node("node-" + number);
      node.set("poses.jms.url", broker.url());
      nodes.add(node);
    }
  }

  /** The first is 0. */
  Node node(int number) {
    return nodes.get(number % nodes.size());
  }

  /** Tells every one of them, at its next start. */
  void set(String key, String value) {
    nodes.forEach(node -> node.set(key, value));
  }

  /** See {@link Node#runsAsDelivered}. */
  void runsAsDelivered() {
    nodes.forEach(Node::runsAsDelivered);
  }

  /** Starts those that do not run, at once. */
  void start() {
    List<Node> dead = nodes.stream().filter(node -> !node.isAlive()).toList();
    dead.forEach(Node::begin);
    dead.forEach(Node::awaitReady);
  }

  /** Waits until as many pictures are asked for and held back as so many nodes draw at a time. */
  void awaitDrawing(int nodes) {
    Await.until(
        nodes + " nodes draw",
        Rig.END_LIMIT,
        () -> rig.provider.waiting() == AT_A_TIME * nodes,
        this::runningByNode);
  }

  /** How many jobs each node runs now; a node without any is absent. */
  Map<Object, Object> runningByNode() {
    return rig
        .database
        .rows(
            "select split_part(owner, '/', 1), count(*)::int from job where state = 'running'"
                + " group by 1")
        .stream()
        .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
  }

  /** Sends the orders at once, one after the other to each node that runs in turn. */
  List<Future<Order>> sendToAll(List<Order> orders) {
    List<Node> running = running();
    List<Future<Order>> answers = new ArrayList<>();
    for (int i = 0; i < orders.size(); i++) {
      Node node = running.get(i % running.size());
      answers.addAll(rig.orders.send(orders.subList(i, i + 1), node));
    }
    return answers;
  }

  private List<Node> running() {
    return nodes.stream().filter(Node::isServing).toList();
  }

  /** Processor seconds that the running nodes have used since they were started. */
  double processorSeconds() {
    return running().stream().mapToDouble(Node::processorSeconds).sum();
  }

  @Override
  public void close() {
    nodes.forEach(Node::close);
    broker.close();
  }
}
