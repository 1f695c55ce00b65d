package com.mascotposes.jobs.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.testkit.PosesArchive;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSProducer;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the jobs room expects of any server, tried on the one we ship. */
@ExtendWith(ArquillianExtension.class)
class PlumbingContainerIT {

  private static final long PATIENCE_MS = 10_000;

  @Resource(lookup = "jdbc/poses")
  DataSource database;

  @Resource(lookup = "jms/PosesCF")
  ConnectionFactory connections;

  @Resource(lookup = JobPool.THREADS)
  ManagedExecutorService threads;

  @Inject UserTransaction transaction;

  /** A queue of this test alone: the application listens to its own. */
  private final String queue = "Plumbing-" + UUID.randomUUID();

  private final UUID row = UUID.randomUUID();

  @Deployment
  static WebArchive application() {
    return PosesArchive.application();
  }

  @BeforeEach
  void makeTable() throws SQLException {
    execute("create table if not exists plumbing (id uuid primary key)");
  }

  @Test
  void transactionCommitted_keepsRowAndMessage() throws Exception {
    transaction.begin();
    insertRow();
    send(Duration.ZERO);
    transaction.commit();

    assertThat(countRows()).isEqualTo(1);
    assertThat(received(PATIENCE_MS)).isEqualTo(row.toString());
  }

  @Test
  void transactionRolledBack_keepsNeitherRowNorMessage() throws Exception {
    transaction.begin();
    insertRow();
    send(Duration.ZERO);
    transaction.rollback();

    assertThat(countRows()).isZero();
    assertThat(received(1_000)).isNull();
  }

  @Test
  void transactionOpen_showsNobodyTheMessage() throws Exception {
    transaction.begin();
    send(Duration.ZERO);
    String early = threads.submit(() -> received(1_000)).get();
    transaction.commit();

    assertThat(early).isNull();
    assertThat(received(PATIENCE_MS)).isEqualTo(row.toString());
  }

  @Test
  void messageDelayed_arrivesNotBefore() {
    Duration delay = Duration.ofSeconds(2);
    long sentAt = System.nanoTime();

    send(delay);

    assertThat(received(PATIENCE_MS)).isEqualTo(row.toString());
    assertThat(Duration.ofNanos(System.nanoTime() - sentAt)).isGreaterThanOrEqualTo(delay);
  }

  @Test
  void tasksQueued_runTwoAtATime() throws Exception {
    CountDownLatch twoRun = new CountDownLatch(2);
    CountDownLatch threeRun = new CountDownLatch(3);
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicInteger finished = new AtomicInteger();

    List<Future<?>> tasks = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      tasks.add(
          threads.submit(
              () -> {
                twoRun.countDown();
                threeRun.countDown();
                goOn.await(PATIENCE_MS, TimeUnit.MILLISECONDS);
                return finished.incrementAndGet();
              }));
    }
    boolean two = twoRun.await(PATIENCE_MS, TimeUnit.MILLISECONDS);
    boolean three = threeRun.await(1, TimeUnit.SECONDS);
    goOn.countDown();
    for (Future<?> task : tasks) {
      task.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
    }

    assertThat(two).as("two tasks run").isTrue();
    assertThat(three).as("a third one runs beside them").isFalse();
    assertThat(finished).hasValue(6);
  }

  private void insertRow() throws SQLException {
    execute("insert into plumbing values ('" + row + "')");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int countRows() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery("select count(*) from plumbing where id = '" + row + "'")) {
      result.next();
      return result.getInt(1);
    }
  }

  private void send(Duration delay) {
    try (JMSContext context = connections.createContext()) {
      JMSProducer producer = context.createProducer().setDeliveryDelay(delay.toMillis());
      producer.send(context.createQueue(queue), row.toString());
    }
  }

  /** The next message's text, null when none comes in time. */
  private String received(long patienceMs) {
    try (JMSContext context = connections.createContext()) {
      return context
          .createConsumer(context.createQueue(queue))
          .receiveBody(String.class, patienceMs);
    }
  }
}
