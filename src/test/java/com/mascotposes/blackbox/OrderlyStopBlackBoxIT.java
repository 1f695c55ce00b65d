package com.mascotposes.blackbox;

import static com.mascotposes.blackbox.ApiClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.faults.Ports;
import com.mascotposes.faults.Reply;
import com.mascotposes.faults.ScriptedGemini;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node that is told to stop while it draws: what its operator can read afterwards. */
class OrderlyStopBlackBoxIT {

  @TempDir Path data;

  private final ScriptedGemini gemini = new ScriptedGemini();
  private PosesProcess process;

  @BeforeEach
  void drawSomethingThatDoesNotEnd() {
    gemini.follows(call -> Reply.good().held());
    process =
        PosesProcess.start(
            Map.of(
                "POSES_PORT",
                Integer.toString(Ports.free()),
                "POSES_DATA",
                data.toString(),
                "POSES_LOG_CONSOLE",
                "true",
                "POSES_JOB_DRAIN",
                "PT1S",
                "GEMINI_API_KEY",
                "key",
                "GEMINI_BASE_URL",
                gemini.url()));
    ApiClient ann = ApiClient.nobodyAt(process.awaitReady()).registered();
    ann.make(
        "/mascots/" + ann.mascot() + "/poses", json("prompt", "ticket0123456789ab juggling"), "id");
    ApiClient.await(() -> gemini.requests() == 1);
  }

  @AfterEach
  void stop() {
    process.terminate();
    gemini.close();
  }

  /** The JDK used to close the log file as soon as the signal came, before anything had stopped. */
  @Test
  void stoppedWhileItDraws_tellsTheEndInTheLogFileAndOnTheConsole() throws IOException {
    process.terminate();

    assertTellsTheEnd(Files.readAllLines(data.resolve("logs/poses.0.log")));
    assertTellsTheEnd(process.err());
  }

  private static void assertTellsTheEnd(List<String> lines) {
    String end = String.join("\n", lines);
    assertThat(end)
        .containsSubsequence(
            "This node stops; jobs that may finish within PT1S: 1",
            "waits again: this node stops",
            "Mascot Poses stopped");
    assertThat(lines.get(lines.size() - 1)).endsWith("Mascot Poses stopped");
  }
}
