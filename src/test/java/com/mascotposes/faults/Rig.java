package com.mascotposes.faults;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything around the nodes of one test class: database, provider, store, orders. */
final class Rig implements AutoCloseable {

  /**
   * How long all poses of a scenario may take to end, on a machine that is busy with other things.
   */
  static final Duration END_LIMIT = Duration.ofSeconds(120);

  /** A lease short enough for a test; the long profile uses the product's own. */
  static final Duration LEASE = Duration.parse(System.getProperty("faults.lease", "PT6S"));

  /** How long a node that is told to stop waits for pictures that nobody sends. */
  static final Duration DRAIN = Duration.ofSeconds(2);

  /**
   * They tell of every session and connection; kept here because the JDK forgets unused loggers.
   */
  private static final List<Logger> TALKATIVE =
      Stream.of("org.apache.activemq", "io.zonky", "java.util.Iterator")
          .map(Logger::getLogger)
          .toList();

  static {
    TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
  }

  private final Path folder;
  private final List<Node> nodes = new ArrayList<>();
  final Database database;
  final ScriptedGemini provider = new ScriptedGemini();
  final ScriptedSupabase store = new ScriptedSupabase();
  final OrderBook orders = new OrderBook();
  private String adminToken;

  /**
   * @param name of the folder under {@code target/faults}; what an earlier run left there goes,
   *     except what only costs time to make again
   */
  Rig(String name) throws IOException {
    this(name, DefaultPostgresBinaryResolver.INSTANCE);
  }

  Rig(String name, PgBinaryResolver postgres) throws IOException {
    folder =
        Path.of(System.getProperty("poses.it.target", "target"), "faults", name).toAbsolutePath();
    Database.endEarlierRun(folder.resolve("database"));
    database = new Database(Files.createDirectories(folder.resolve("database")), postgres);
  }

  Path folder() {
    return folder;
  }

  /** A node with a broker of its own. */
  Node node(String name) throws IOException {
    Path home = Files.createDirectories(folder.resolve(name));
    for (String old : List.of("armed", "data/queue", "data/node-id", "data/logs")) {
      delete(home.resolve(old));
    }
    Node node = new Node(name, home);
    settings().forEach(node::set);
    nodes.add(node);
    return node;
  }

  private Map<String, String> settings() {
    return Map.ofEntries(
        Map.entry("poses.db.url", database.url()),
        Map.entry("poses.db.user", "postgres"),
        Map.entry("poses.db.password", "postgres"),
        Map.entry("poses.stop.with.parent", "true"),
        Map.entry("poses.provider", "gemini"),
        Map.entry("poses.limits.enabled", "false"),
        Map.entry("poses.job.lease", LEASE.toString()),
        Map.entry("poses.job.sweep", "PT1S"),
        Map.entry("poses.job.backoff", "PT0.5S"),
        Map.entry("poses.job.drain", DRAIN.toString()),
        Map.entry("gemini.api.key", "scripted"),
        Map.entry("gemini.base.url", provider.url()),
        Map.entry("supabase.url", store.url()),
        Map.entry("supabase.service.role.key", "sb_secret_scripted"));
  }

  Designer designer(int credits) {
    return Designer.withCredits(credits, database, store);
  }

  Order order(Designer designer, String words) {
    return orders.add(new Order(Wish.POSE, designer, words));
  }

  /** An order of designs of a new mascot. */
  Order mascots(Designer designer, String words) {
    return orders.add(new Order(Wish.MASCOTS, designer, words));
  }

  /** Balance of the designer's account. */
  long balance(Designer designer) {
    return database.number(
        "select balance from credit_account where account_id = ?", designer.account());
  }

  /** Several orders of the same words. */
  List<Order> orders(int count, Designer designer, String words) {
    return Stream.generate(() -> order(designer, words)).limit(count).toList();
  }

  /** Sends the orders at once, again where no answer came, and waits for the answers. */
  List<Order> accepted(List<Order> some, Node node) {
    OrderBook.awaitAnswers(orders.send(some, node));
    OrderBook.sendAgain(some, node);
    for (Order order : some) {
      if (!order.isAccepted()) {
        throw new AssertionError("not accepted: " + order);
      }
    }
    return some;
  }

  /** Waits until no pose is under way. */
  double awaitEnd() {
    return awaitEnd(END_LIMIT);
  }

  double awaitEnd(Duration limit) {
    return Await.until(
        "every pose has ended",
        limit,
        () ->
            database.number("select count(*) from job where state in ('waiting', 'running')") == 0,
        () ->
            database.rows(
                "select id, state, attempt, crashes, owner, run_after - now(), lease_until - now(),"
                    + " last_failure from job where state in ('waiting', 'running') limit 5"));
  }

  /** Waits until no pose is under way, and checks that nothing was lost. */
  void awaitEndAndCheck() {
    awaitEnd();
    Invariants.check(database, provider, store, orders.all());
    nodes.stream()
        .filter(Node::isServing)
        .findFirst()
        .ifPresent(node -> Invariants.checkMonitoring(database, node, adminToken()));
  }

  /** Made when it is first asked for: a node has made the tables by then. */
  private String adminToken() {
    if (adminToken == null) {
      adminToken = Designer.administrator(database).token();
    }
    return adminToken;
  }

  /** What monitoring is told. */
  Metrics metrics(Node node) {
    return Metrics.of(node, adminToken());
  }

  /** After the database went back in time: what it does not know was never there. */
  void forgetAll() {
    orders.forgetAll();
    store.keepOfDrawn(picturesKnown());
    adminToken = null;
  }

  private Set<String> picturesKnown() {
    return database
        .rows(
            "select picture_key from pose where picture_key is not null"
                + " union select picture_key from mascot where picture_key is not null")
        .stream()
        .map(row -> (String) row.get(0))
        .collect(Collectors.toSet());
  }

  /** Waits until the provider has been asked for every one of them. */
  void awaitDrawing(List<Order> some) {
    Await.until(
        "the provider draws " + some,
        END_LIMIT,
        () -> some.stream().allMatch(order -> provider.requests(order.ticket()) > 0));
  }

  /** One column of the order's job. */
  Object job(Order order, String column) {
    return database
        .rows(
            "select j." + column + " from job j join pose p on p.job_id = j.id where p.id = ?",
            order.pose().orElseThrow())
        .get(0)
        .get(0);
  }

  /** The order's pose: status, failure code, picture and time of the last change. */
  List<Object> pose(Order order) {
    return database
        .rows(
            "select status, failure_code, picture_key, updated_at from pose where id = ?",
            order.pose().orElseThrow())
        .get(0);
  }

  static void delete(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  @Override
  public void close() {
    nodes.forEach(Node::close);
    orders.close();
    provider.close();
    store.close();
    database.close();
  }
}
