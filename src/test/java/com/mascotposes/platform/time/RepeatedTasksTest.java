package com.mascotposes.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepeatedTasksTest {

  private static final Duration PAUSE = Duration.ofMillis(1);
  private static final Logger LOGGER = Logger.getLogger(RepeatedTasks.class.getName());

  private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(1);
  private final RepeatedTasks tasks = new RepeatedTasks(threads);
  private final Log log = new Log();

  @BeforeEach
  void listen() {
    LOGGER.setUseParentHandlers(false);
    LOGGER.addHandler(log);
  }

  @AfterEach
  void end() {
    LOGGER.removeHandler(log);
    LOGGER.setUseParentHandlers(true);
    threads.shutdownNow();
  }

  @Test
  void taskThatFails_comesAgainAndIsLoggedOnceUntilItWorks() throws InterruptedException {
    CountDownLatch turns = new CountDownLatch(6);
    tasks.every(
        PAUSE,
        "the look",
        () -> {
          turns.countDown();
          if (turns.getCount() > 2) {
            throw new IllegalStateException("no database");
          }
        });

    assertThat(turns.await(30, TimeUnit.SECONDS)).isTrue();

    assertThat(log.lines).containsExactly("WARNING the look failed", "INFO the look works again");
  }

  @Test
  void closed_noTurnBegins() throws InterruptedException {
    List<String> done = new ArrayList<>();
    tasks.every(Duration.ofDays(1), "tomorrow's", () -> done.add("ran"));

    tasks.close();
    threads.shutdown();

    assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    assertThat(threads.getCompletedTaskCount()).isLessThanOrEqualTo(1);
    assertThat(done).isEmpty();
  }

  @Test
  void once_failureIsLoggedAndNothingThrown() {
    RepeatedTasks.once(
        "the farewell",
        () -> {
          throw new IllegalStateException("no database");
        });

    assertThat(log.lines).containsExactly("WARNING the farewell failed");
  }

  @Test
  void inBatches_endsWithTheFirstThatIsNotFull() {
    List<Integer> left = new ArrayList<>(List.of(10, 10, 3, 10));

    RepeatedTasks.inBatches(10, most -> left.remove(0));

    assertThat(left).containsExactly(10);
  }

  private static final class Log extends Handler {

    final List<String> lines = new ArrayList<>();

    @Override
    public synchronized void publish(LogRecord line) {
      lines.add(line.getLevel() + " " + line.getMessage().replace("{0}", text(line)));
    }

    private static String text(LogRecord line) {
      return line.getParameters() == null ? "" : String.valueOf(line.getParameters()[0]);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
