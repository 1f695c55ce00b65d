package com.mascotposes.blackbox;

import static com.mascotposes.blackbox.ApiClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.faults.Ports;
import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who follows a pose that does not end, and is signed out meanwhile. */
class SignedOutStreamBlackBoxIT {

  private static final Duration SOON = Duration.ofSeconds(30);

  @TempDir Path data;

  private PosesProcess process;
  private ApiClient nobody;

  @BeforeEach
  void pauseAllWork() {
    process =
        PosesProcess.start(
            Map.of(
                "POSES_PORT", Integer.toString(Ports.free()),
                "POSES_DATA", data.toString()));
    nobody = ApiClient.nobodyAt(process.awaitReady());
    ApiClient.await(() -> process.said("Demo token: ").isPresent());
    nobody
        .with(process.said("Demo token: ").orElseThrow())
        .post("/admin/work/pause", "{\"reason\":\"new disks\"}");
  }

  @AfterEach
  void stop() {
    process.terminate();
  }

  /** The streams used to go on for up to ten minutes. */
  @Test
  void sessionEndedAndTokenRevoked_endTheirStreamsAndNoOther() {
    ApiClient ann = nobody.registered();
    JsonPath lost = token(ann, "lost");
    JsonPath kept = token(ann, "kept");
    String events =
        "/poses/"
            + ann.make("/mascots/" + ann.mascot() + "/poses", json("prompt", "wave"), "id")
            + "/events";
    CompletableFuture<HttpResponse<String>> ofLost =
        nobody.with(lost.getString("token")).follow(events);
    CompletableFuture<HttpResponse<String>> ofKept =
        nobody.with(kept.getString("token")).follow(events);
    CompletableFuture<HttpResponse<String>> ofSession = ann.follow(events);

    ann.delete("/account/tokens/" + lost.getString("id"));
    assertThat(ofLost).succeedsWithin(SOON).matches(SignedOutStreamBlackBoxIT::toldTheBeginning);
    assertThat(ofSession).isNotDone();

    ann.delete("/account/sessions");
    assertThat(ofSession).succeedsWithin(SOON).matches(SignedOutStreamBlackBoxIT::toldTheBeginning);
    assertThat(ofKept).isNotDone();
  }

  private static JsonPath token(ApiClient client, String name) {
    return JsonPath.from(client.post("/account/tokens", json("name", name)).body());
  }

  private static boolean toldTheBeginning(HttpResponse<String> answer) {
    return answer.statusCode() == 200 && answer.body().contains("\"pending\"");
  }
}
