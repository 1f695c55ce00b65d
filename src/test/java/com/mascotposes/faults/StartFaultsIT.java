package com.mascotposes.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What much waiting work does to a start. */
class StartFaultsIT {

  private static final int MANY = 10_000;

  /** Starts with an empty queue, and as many with a full one. */
  private static final int STARTS = Integer.getInteger("faults.starts", 1);

  private static Rig rig;
  private static Node node;

  @BeforeAll
  static void build() throws IOException {
    rig = new Rig("start");
    node = rig.node("node");
    node.start().kill();
  }

  @AfterAll
  static void stop() {
    rig.close();
  }

  /**
   * Rows and permits of ten thousand poses, which the provider draws at once: all processors would
   * be busy with them. Judged by processor time, since the other is not ours alone.
   */
  @Test
  void tenThousandWaitingJobsAtStart_doNotDelayReadiness() throws IOException {
    List<Double> empty = new ArrayList<>();
    List<Double> full = new ArrayList<>();
    List<Double> emptySeconds = new ArrayList<>();
    List<Double> fullSeconds = new ArrayList<>();
    Designer designer = rig.designer(1);
    for (int start = 0; start < STARTS; start++) {
      node.start();
      empty.add(node.processorSecondsToStart());
      emptySeconds.add(node.secondsToStart());
      node.kill();

      fill(designer);
      node.start();
      full.add(node.processorSecondsToStart());
      fullSeconds.add(node.secondsToStart());
      Await.until("work begins", Rig.END_LIMIT, () -> rig.provider.requests() > 0);
      node.kill();
      assertThat(waiting()).isGreaterThan(MANY / 2);
      empty(designer);
    }

    double ratio = median(full) / median(empty);
    System.out.printf(
        "Ready with %d waiting jobs: %.2f times the processor time of an empty queue (medians of"
            + " %d: %.1f s and %.1f s, after %.1f s and %.1f s)%n",
        MANY,
        ratio,
        STARTS,
        median(full),
        median(empty),
        median(fullSeconds),
        median(emptySeconds));
    assertThat(ratio).isLessThan(1.5);
  }

  private static double median(List<Double> values) {
    Collections.sort(values);
    return values.get(values.size() / 2);
  }

  private static long waiting() {
    return rig.database.number("select count(*) from job where state = 'waiting'");
  }

  /** As if ordered before the node went down; nobody paid, so they are taken away again. */
  private static void fill(Designer designer) {
    rig.database.change(
        "insert into job (id, kind, arguments, lane, state, attempt, crashes, fence, run_after,"
            + " permit_at, created_at) select md5('job' || n)::uuid, 'draw-pose', '{\"poseId\":\"'"
            + " || md5('pose' || n)::uuid || '\"}', ?, 'waiting', 0, 0, 0, now(), now(), now()"
            + " from generate_series(1, ?) n",
        designer.account(),
        MANY);
    rig.database.change(
        "insert into pose (id, account_id, mascot_id, job_id, batch_id, prompt, status, stage,"
            + " attempt, created_at, updated_at) select md5('pose' || n)::uuid, ?, ?,"
            + " md5('job' || n)::uuid, md5('pose' || n)::uuid, 'waving ticket' ||"
            + " lpad(to_hex(n), 12, '0'), 'pending', 'waiting', 0, now(), now()"
            + " from generate_series(1, ?) n",
        designer.account(),
        designer.mascot(),
        MANY);
    rig.database.change(
        "insert into job_lane (lane, turn, next_at) values (?, 0, now())", designer.account());
    try (Broker broker = new Broker(node.data().resolve("queue"))) {
      broker.send("PoseJobs", MANY);
    }
  }

  private static void empty(Designer designer) throws IOException {
    UUID account = designer.account();
    rig.database.change("delete from pose where account_id = ?", account);
    rig.database.change("delete from job where lane = ?", account);
    rig.database.change("delete from job_lane where lane = ?", account);
    Rig.delete(node.data().resolve("queue"));
    rig.store.keepOfDrawn(Set.of());
    rig.provider.forgetRequests();
  }
}
