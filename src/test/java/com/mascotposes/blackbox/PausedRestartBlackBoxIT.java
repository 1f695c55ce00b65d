package com.mascotposes.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.faults.Ports;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is stopped while an administrator has paused its work. */
class PausedRestartBlackBoxIT {

  private static final String ONE_POSE = "{\"prompt\":\"wave\"}";

  @TempDir Path data;

  private PosesProcess process;

  @AfterEach
  void stop() {
    process.terminate();
  }

  @Test
  void pausedServerStartedAgain_isStillPausedAndLosesNothing() {
    ApiClient before = start();
    before.post("/admin/work/pause", "{\"reason\":\"new disks\"}");
    String mascot = before.ask("/mascots", "data[0].id");
    List<String> ordered =
        List.of(ordered(before, mascot), ordered(before, mascot), ordered(before, mascot));
    assertThat(process.terminate()).isEqualTo(143);

    ApiClient after = start();

    assertThat(after.<String>ask("/admin/queue", "workHalt.reason")).isEqualTo("new disks");
    assertThat(after.<Integer>ask("/admin/queue", "jobs.waiting")).isEqualTo(3);
    after.post("/admin/work/resume", "");
    ordered.forEach(after::awaitCompleted);
    assertThat(after.<Boolean>ask("/admin/invariants", "holds")).isTrue();
  }

  private static String ordered(ApiClient client, String mascot) {
    return client.make("/mascots/" + mascot + "/poses", ONE_POSE, "id");
  }

  private ApiClient start() {
    process =
        PosesProcess.start(
            Map.of("POSES_PORT", Integer.toString(Ports.free()), "POSES_DATA", data.toString()));
    String url = process.awaitReady();
    ApiClient.await(() -> process.said("Demo token: ").isPresent());
    return ApiClient.nobodyAt(url).with(process.said("Demo token: ").orElseThrow());
  }
}
