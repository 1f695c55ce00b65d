package com.mascotposes.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mascotposes.faults.Await;
import com.mascotposes.faults.Reply;
import com.mascotposes.servers.Checks.Check;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What an administrator of Payara Server sees of the queue, and may do to it without loss. */
final class PayaraChecks {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path PLAYWRIGHT = Path.of("src/figma/node_modules/playwright-core");
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final int ORDERS = 5;

  private PayaraChecks() {}

  static List<Check> all() {
    return List.of(
        new Check("queue in the console", PayaraChecks::console),
        new Check("pause and resume", PayaraChecks::paused),
        new Check("purged queue", PayaraChecks::purged));
  }

  private static OpenMq queue(Visit visit) {
    return new OpenMq((PayaraServer) visit.server);
  }

  /** Two are drawn, the others wait, and a person sees that in the browser. */
  private static void console(Visit visit) throws Exception {
    assumeTrue(Files.isExecutable(CHROMIUM), "no /usr/bin/chromium to look at the console with");
    assumeTrue(Files.isDirectory(PLAYWRIGHT), "no playwright-core: the pages were not built");
    int before = visit.provider.requests();
    visit.provider.follows(call -> Reply.good().held());
    List<String> poses = visit.orders(ORDERS).toList();
    visit.awaitDrawing(2, before);

    String seen = look((PayaraServer) visit.server);

    // first, so that a failure here is this check's alone
    visit.provider.follows(call -> Reply.good());
    visit.provider.release();
    assertThat(seen).contains("PoseJobs", " Number of Messages " + ORDERS + " ");
    visit.awaitPictures(poses.stream());
  }

  private static String look(PayaraServer server) throws Exception {
    return server
        .site()
        .command(
            "node",
            Path.of("src/test/node/payara-console.cjs").toAbsolutePath().toString(),
            PLAYWRIGHT.toAbsolutePath().toString(),
            CHROMIUM.toString(),
            server.console().toString(),
            server.site().target().resolve("servers").toString())
        .run();
  }

  private static void paused(Visit visit) throws Exception {
    OpenMq queue = queue(visit);
    int before = visit.provider.requests();

    queue.pause();
    List<String> poses = visit.orders(ORDERS).toList();

    assertThat(queue.waiting()).isEqualTo(ORDERS);
    assertThat(poses).allMatch(pose -> visit.status(pose).equals("pending"));
    assertThat(visit.provider.requests()).isEqualTo(before);

    queue.resume();

    visit.awaitPictures(poses.stream());
  }

  private static void purged(Visit visit) throws Exception {
    OpenMq queue = queue(visit);
    queue.pause();
    List<String> poses = visit.orders(ORDERS).toList();

    queue.purge();

    AtomicInteger sent = new AtomicInteger();
    Await.until(
        "the sweep sends the permits again",
        LIMIT,
        () -> {
          sent.set(waitingOn(queue));
          return sent.get() == ORDERS;
        },
        sent::get);
    queue.resume();
    visit.awaitPictures(poses.stream());
  }

  private static int waitingOn(OpenMq queue) {
    try {
      return queue.waiting();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
