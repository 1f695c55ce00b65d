package com.mascotposes.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mascotposes.faults.Ports;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.microshed.testing.jupiter.MicroShedTest;

/**
 * What a newcomer meets first: the command's output, the open route, and plain words on mistakes.
 */
@MicroShedTest
class FrontDoorBlackBoxIT {

  private static final int RUN_FAILED = 1;
  private static final int WRONG_USE = 2;

  @TempDir Path data;

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void apiRootAsked_saysOk() throws Exception {
    HttpResponse<String> answer = get("/api/v1", "");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.body()).contains("\"status\":\"ok\"");
  }

  @Test
  void pageAsked_isThere() throws Exception {
    HttpResponse<String> answer = get("/", "");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("<title>");
  }

  @Test
  void demoTokenPrinted_letsOneIn() throws Exception {
    String token = LauncherEnvironment.launcher().said("Demo token: ").orElseThrow();

    assertThat(get("/api/v1/mascots", token).statusCode()).isEqualTo(200);
    assertThat(get("/api/v1/mascots", token + "x").statusCode()).isEqualTo(401);
  }

  @Test
  void started_printsAtMostSevenLines() {
    PosesProcess launcher = LauncherEnvironment.launcher();

    assertThat(launcher.said("Ready: ")).hasValue(LauncherEnvironment.url());
    assertThat(launcher.out()).hasSizeLessThanOrEqualTo(7);
  }

  @Test
  void portTaken_saysSoAndEnds() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      String port = Integer.toString(taken.getLocalPort());

      assertRefused(Map.of("POSES_PORT", port, "POSES_HOST", "0.0.0.0"), RUN_FAILED, port);
    }
  }

  @Test
  void portNoNumber_saysSoAndEnds() {
    assertRefused(Map.of("POSES_PORT", "eighty"), WRONG_USE, "poses.port is \"eighty\"");
  }

  @Test
  void databaseUnreachable_saysSoAndEnds() {
    String url = "jdbc:postgresql://127.0.0.1:" + Ports.free() + "/poses";

    assertRefused(
        Map.of("POSES_DB_URL", url, "POSES_DB_USER", "poses", "POSES_DB_PASSWORD", "secret"),
        RUN_FAILED,
        url);
  }

  @Test
  void dataFolderUnwritable_saysSoAndEnds() throws Exception {
    Path file = Files.createFile(data.resolve("file"));

    assertRefused(Map.of("POSES_DATA", file.toString()), RUN_FAILED, file.toString());
  }

  @Test
  void providerUnknown_saysSoAndEnds() {
    PosesProcess refused = PosesProcess.start(settings(Map.of("POSES_PROVIDER", "crayons")));

    assertThat(refused.awaitExit()).isEqualTo(RUN_FAILED);
    assertThat(refused.err()).singleElement().asString().contains("'crayons'").contains("local");
  }

  @Test
  void poseForNothing_saysSoAndEnds() {
    PosesProcess refused = PosesProcess.start(settings(Map.of("POSES_POSE_COST", "0")));

    assertThat(refused.awaitExit()).isEqualTo(RUN_FAILED);
    assertThat(refused.err()).singleElement().asString().contains("poses.pose.cost is 0");
  }

  @Test
  void leaseOfNothing_saysSoAndEnds() {
    PosesProcess refused = PosesProcess.start(settings(Map.of("POSES_JOB_LEASE", "PT0S")));

    assertThat(refused.awaitExit()).isEqualTo(RUN_FAILED);
    assertThat(refused.err()).singleElement().asString().contains("poses.job.lease is PT0S");
  }

  @Test
  void geminiKeyWrong_saysSoAndEndsWithoutShowingIt() throws Exception {
    HttpServer gemini = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    gemini.createContext("/", FrontDoorBlackBoxIT::refuseKey);
    gemini.start();
    try {
      String address = "http://127.0.0.1:" + gemini.getAddress().getPort();
      PosesProcess refused =
          PosesProcess.start(
              settings(Map.of("GEMINI_API_KEY", "wrong-key-1234", "GEMINI_BASE_URL", address)));

      assertThat(refused.awaitExit()).isEqualTo(RUN_FAILED);
      assertThat(refused.err())
          .singleElement()
          .asString()
          .contains("key")
          .doesNotContain("wrong-key-1234");
    } finally {
      gemini.stop(0);
    }
  }

  private static void refuseKey(HttpExchange exchange) throws IOException {
    byte[] body =
        """
        {"error":{"code":400,"message":"API key not valid.","status":"INVALID_ARGUMENT",
         "details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID"}]}}
        """
            .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(400, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Test
  void killed_leavesNoDatabaseAndStartsAgain() {
    PosesProcess killed = PosesProcess.start(settings(Map.of()));
    killed.awaitReady();
    var company = killed.company(data);

    killed.kill();

    assertThat(company).isNotEmpty().allSatisfy(this::assertEnds);

    PosesProcess again = PosesProcess.start(settings(Map.of()));
    again.awaitReady();
    company = again.company(data);

    again.terminate();

    assertThat(company).isNotEmpty().allSatisfy(this::assertEnds);
    assertThat(again.err()).isEmpty();
    assertThat(again.said("Demo token: ")).isEqualTo(killed.said("Demo token: "));
  }

  private void assertEnds(ProcessHandle process) {
    assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(20));
  }

  /** One sentence, that exit code, and nothing started. */
  private void assertRefused(Map<String, String> wrong, int exitCode, String words) {
    PosesProcess refused = PosesProcess.start(settings(wrong));

    assertThat(refused.awaitExit()).isEqualTo(exitCode);
    assertThat(refused.err()).hasSize(1).first().asString().contains(words).endsWith(".");
    assertThat(refused.said("Ready: ")).isEmpty();
    assertThat(data.resolve("postgres")).doesNotExist();
  }

  private Map<String, String> settings(Map<String, String> others) {
    Map<String, String> settings = new HashMap<>();
    settings.put("POSES_PORT", Integer.toString(Ports.free()));
    settings.put("POSES_DATA", data.toString());
    settings.putAll(others);
    return settings;
  }

  private HttpResponse<String> get(String path, String token) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(LauncherEnvironment.url() + path));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }
}
