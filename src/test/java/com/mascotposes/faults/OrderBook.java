package com.mascotposes.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends orders at the same time and remembers every one with the answer the designer saw. */
final class OrderBook implements AutoCloseable {

  private static final Duration SETTLE_LIMIT = Duration.ofSeconds(180);

  private final Queue<Order> orders = new ConcurrentLinkedQueue<>();
  private final ExecutorService designers = Executors.newCachedThreadPool();

  List<Order> all() {
    return List.copyOf(orders);
  }

  Order add(Order order) {
    orders.add(order);
    return order;
  }

  /** Sends all of them at once; the futures end with the answers. */
  List<Future<Order>> send(List<Order> some, Node node) {
    List<Future<Order>> answers = new ArrayList<>();
    for (Order order : some) {
      answers.add(designers.submit(() -> order.send(node)));
    }
    return answers;
  }

  /** What was ordered before is no longer looked at: the database has forgotten it too. */
  void forgetAll() {
    orders.clear();
  }

  /** The designer has deleted its pose, or never got one: nothing is expected of it any more. */
  void forget(Order order) {
    orders.remove(order);
  }

  /** Sends what has no answer yet, again and again until it has one. */
  void sendAgain(Node node) {
    sendAgain(all(), node);
  }

  static void sendAgain(List<Order> some, Node node) {
    for (Order order : some) {
      if (!order.isSettled()) {
        Await.until(
            "an answer", SETTLE_LIMIT, () -> order.send(node).isSettled(), () -> order.toString());
      }
    }
  }

  /**
   * @throws AssertionError not within a minute, or one key was answered with two poses
   */
  static void awaitAnswers(List<Future<Order>> answers) {
    Await.until("all answers", SETTLE_LIMIT, () -> answers.stream().allMatch(Future::isDone));
    for (Future<Order> answer : answers) {
      try {
        answer.get();
      } catch (ExecutionException e) {
        throw new AssertionError(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  @Override
  public void close() {
    designers.shutdownNow();
  }
}
